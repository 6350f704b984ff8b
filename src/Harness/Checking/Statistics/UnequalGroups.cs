using InitStudy.Harness.Checking.Laws;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>An e-value that sees rows, or columns, which do not have the law although all values together might.</summary>
/// <remarks>
/// ½ ∏ (1 − p + p Eᵢ) with p = ½, for many such groups, and the same with p = 1 / groups, for a few: each factor has
/// expectation 1, and the groups are independent.
/// </remarks>
static class UnequalGroups
{
    /// <summary>ln of the e-value.</summary>
    public static double Against(WeightLaw law, ReadOnlySpan<SampleMoments> groups, double rounding)
    {
        var (many, few, share) = (0.0, 0.0, 1.0 / groups.Length);
        foreach (var group in groups)
        {
            var evidence = LikelihoodRatios.Against(law, group, rounding);
            many += Diluted(evidence, 0.5);
            few += Diluted(evidence, share);
        }

        var mixture = new LogMixture();
        mixture.Add(0.5, many);
        mixture.Add(0.5, few);
        return mixture.Logarithm;
    }

    /// <summary>ln(1 − p + p e^x).</summary>
    static double Diluted(double evidence, double share)
    {
        var mixture = new LogMixture();
        mixture.Add(1 - share, 0);
        mixture.Add(share, evidence);
        return mixture.Logarithm;
    }
}
