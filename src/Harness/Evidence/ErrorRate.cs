using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Evidence;

/// <summary>How often a decision may be wrong: the same for every decision of every hypothesis.</summary>
public static class ErrorRate
{
    /// <summary>2⁻⁵⁰ ≈ 8.9e-16: a million decisions together stay below 1e-9, however many hypotheses are added.</summary>
    public const double Alpha = 1.0 / (1L << 50);

    /// <summary><see cref="Alpha"/> for reports.</summary>
    public const string AlphaText = "2⁻⁵⁰";

    /// <summary>What all decisions of one run may add up to.</summary>
    public const double Run = 1e-9;

    /// <summary>ln(1 / alpha), the evidence that one of two bounds needs.</summary>
    public static double LogThreshold(double alpha) => -Elementary.Log(alpha);
}
