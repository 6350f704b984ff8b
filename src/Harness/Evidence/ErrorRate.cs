using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Evidence;

/// <summary>How often a decision may be wrong: the same for every decision of every hypothesis.</summary>
public static class ErrorRate
{
    /// <summary>2⁻⁴⁰ ≈ 9.1e-13: a thousand decisions together stay below 1e-9.</summary>
    public const double Alpha = 1.0 / (1L << 40);

    /// <summary>What all decisions of one run may add up to.</summary>
    public const double Run = 1e-9;

    /// <summary>ln(1 / alpha), the evidence that one of two bounds needs.</summary>
    public static double LogThreshold(double alpha) => -Elementary.Log(alpha);
}
