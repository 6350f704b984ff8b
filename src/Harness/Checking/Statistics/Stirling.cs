using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>A lower bound of the gamma function: Γ(x) ≥ √(2π/x) (x/e)ˣ for x above 0.</summary>
static class Stirling
{
    const double HalfLogTwoPi = 0.9189385332046727;

    /// <summary>ln of it.</summary>
    public static double LogGamma(double x) => x * (Elementary.Log(x) - 1) + HalfLogTwoPi - 0.5 * Elementary.Log(x);
}
