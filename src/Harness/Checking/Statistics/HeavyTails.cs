using InitStudy.Harness.Checking.Laws;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>An e-value that sees tails heavier than a law's: Laplace's and Student's distribution, of any deviation.</summary>
/// <remarks>
/// Of a value only its magnitude's bin is used, so the likelihood ratio is that of counts with known probabilities, exact
/// for stored values: ∏ (qₖ / pₖ)^cₖ over bins k that are an eighth of an octave wide, and one for all that is small.
/// </remarks>
static class HeavyTails
{
    const int BinsOfHistogram = 16, Ratios = 9, Small = 64;

    /// <summary>P(|Z| > z) for deviation 1: Laplace, and Student with 4 degrees of freedom, whose deviation is √2.</summary>
    static readonly Func<double, double>[] Tails =
    [
        z => Elementary.Exp(-Math.Sqrt(2) * z),
        z =>
        {
            var s = z * Math.Sqrt(2) / Math.Sqrt(4 + 2 * z * z);   // 1 − s (3 − s²) / 2 with t = √2 z, s = t / √(4 + t²)
            return (1 - s) * (1 - s) * (2 + s) / 2;
        },
    ];

    /// <summary>ln of the e-value.</summary>
    public static double Against(WeightLaw law, Histogram values, Precision precision)
    {
        var ratios = new double[Tails.Length * Ratios];
        var (small, end) = (Histogram.BinOf(law.Deviation / Small) / BinsOfHistogram * BinsOfHistogram, values.Range.End);
        for (int bin = 0, next = small; bin < end; (bin, next) = (next, next + BinsOfHistogram))
        {
            var count = 0L;
            for (var k = bin; k < next; k++) count += values.Magnitudes(k);
            if (count == 0) continue;
            var (low, high) = (RealEdge(bin, precision), RealEdge(next, precision));
            var slack = precision.Rounding - precision.HalfUnit;
            var under = Mass(law.Shape.Tail, low * (1 - slack) / law.Deviation, high * (1 + slack) / law.Deviation);
            if (under <= 0) return double.PositiveInfinity;
            for (var r = 0; r < ratios.Length; r++)
            {
                var deviation = law.Deviation * Math.ScaleB(1, r % Ratios - Ratios / 2);
                ratios[r] += count * (Elementary.Log(Mass(Tails[r / Ratios], low / deviation, high / deviation)) - Elementary.Log(under));
            }
        }

        return Evidence.LogMeanExp.Of(ratios);
    }

    static double RealEdge(int bin, Precision precision) => bin == 0 ? 0 : precision.RoundedUpTo(Histogram.Edge(bin));

    static double Mass(Func<double, double> tail, double low, double high) => tail(low) - tail(high);
}
