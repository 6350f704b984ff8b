using InitStudy.Harness.Checking.Laws;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>sup |Fₙ − F| between the values' distribution and a law's.</summary>
/// <param name="AtEdges">At the histogram's edges: at most the supremum.</param>
/// <param name="Anywhere">What it may be between them: at least the supremum.</param>
/// <param name="Count">Values.</param>
readonly record struct DistributionDistance(double AtEdges, double Anywhere, long Count)
{
    /// <summary>ln of 1 / p for the distance at the edges: p ≤ 2 e^(−2 n d²).</summary>
    /// <remarks>Dvoretzky, Kiefer, Wolfowitz 1956, with Massart's constant (1990).</remarks>
    public double LogEvidence => 2 * Count * AtEdges * AtEdges - Elementary.Log(2);

    /// <summary>No law farther away than this in distribution is the values', but with probability e^−nats.</summary>
    public double Guaranteed(double nats) => Math.Min(1, Anywhere + Math.Sqrt((nats + Elementary.Log(2)) / (2 * Count)));

    /// <summary>Between the values and the law.</summary>
    public static DistributionDistance Of(WeightLaw law, Histogram values, Precision precision)
    {
        var (atEdges, anywhere, before, belowBefore) = (0.0, 0.0, 0.0, 0L);
        foreach (var (sign, bin, below) in values.Cumulative())
        {
            // Numbers from here on were rounded to the edge or beyond it.
            var edge = Histogram.Edge(bin);
            var cdf = law.Cdf(sign * (bin == 0 ? 0 : precision.RoundedUpTo(edge)));
            var share = (double)below / values.Count;
            atEdges = Math.Max(atEdges, Math.Abs(share - cdf));
            anywhere = Math.Max(anywhere, Math.Max(Math.Abs(share - before), Math.Abs((double)belowBefore / values.Count - cdf)));
            (before, belowBefore) = (cdf, below);
        }

        return new(atEdges, Math.Max(atEdges, anywhere), values.Count);
    }
}
