using InitStudy.Harness.Checking.Laws;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>A mixture of likelihood ratios ∏ g(xᵢ) / f(xᵢ): an exact e-value against independent values with density f, at every size.</summary>
/// <remarks>
/// Each ratio has expectation 1 under f, and so has their mean over a menu fixed in advance: f's own shape with another
/// deviation, the other shapes with the same deviation or another, a truncated normal law whose variance was not corrected,
/// and a shifted mean. As values come one by one it is a martingale, so one may look as often as one likes (Ville 1939;
/// Ramdas, Grünwald, Vovk, Shafer 2023, section 1).
/// </remarks>
static class LikelihoodRatios
{
    const int Means = 10;

    /// <summary>Deviations 2^±(1/64) to 2^±4 times the law's, each exponent twice the one before: a factor of 2 is among them, and of √2.</summary>
    static readonly double[] Ratios =
        [.. Enumerable.Range(-6, 9).SelectMany(j => new[] { 1, -1 }.Select(sign => Elementary.Exp(sign * Math.ScaleB(0.6931471805599453, j))))];

    /// <summary>ln of the e-value.</summary>
    /// <param name="law">f.</param>
    /// <param name="x">The values.</param>
    /// <param name="rounding">What computing and storing a value may have added to it, relative to it.</param>
    public static double Against(WeightLaw law, SampleMoments x, double rounding)
    {
        if (x.Count == 0) return 0;
        var likelihood = law.Shape.LogLikelihood(x, law.Deviation, rounding);
        if (double.IsNegativeInfinity(likelihood)) return double.PositiveInfinity;
        var mixture = new LogMixture();
        foreach (var shape in Shape.All)
        {
            double Ratio(double factor) => LogRatio(shape, factor * law.Deviation, x, likelihood, rounding);
            var own = shape == law.Shape;
            if (!own) mixture.Add(1.0 / 12, Ratio(1));
            foreach (var ratio in Ratios) mixture.Add((own ? 1.0 / 2 : 1.0 / 24) / Ratios.Length, Ratio(ratio));
        }

        mixture.Add(1.0 / 12, LogRatio(Shape.TruncatedNormal, Shape.LeftByTheCut * law.Deviation, x, likelihood, rounding));
        for (var j = 0; j < Means; j++)
        {
            mixture.Add(1.0 / 16 / Means, Shift(Math.ScaleB(1, -j)));
            mixture.Add(1.0 / 16 / Means, Shift(-Math.ScaleB(1, -j)));
        }

        return mixture.Logarithm;

        // e^(mean · Σx / σ − n mean² / 2): the three shapes are sub-Gaussian, so its expectation is at most 1.
        double Shift(double mean) => mean * x.Sum / law.Deviation - x.Count * mean * mean / 2;
    }

    /// <summary>ln ∏ g / f; where g ends, rounding moves at most that share of f's mass across.</summary>
    static double LogRatio(Shape shape, double deviation, SampleMoments x, double likelihood, double rounding) =>
        shape.LogLikelihood(x, deviation, rounding) - likelihood - (double.IsInfinity(shape.Bound) ? 0 : x.Count * rounding);
}
