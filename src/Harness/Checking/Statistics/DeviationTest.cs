using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>Whether normal values have the declared deviation: the tails of Σx² / σ², which has a χ² law.</summary>
/// <remarks>
/// With k = n/2 and s = Σx² / 2σ², the density s^(k−1) e^(−s) / Γ(k) is log-concave from n = 2 on, so it lies below the exponential
/// function that touches it: the tail beyond s, on the side away from the mode k − 1, is at most s^k e^(−s) / (Γ(k) |k − 1 − s|).
/// Of Γ(k) Stirling's bound is used. Knowing the tail saves the ln √(2πn) nats, or so, that a likelihood ratio gives away.
/// </remarks>
static class DeviationTest
{
    const double LogTwo = 0.6931471805599453;

    /// <summary>ln of 1 / p, at most; p counts both tails.</summary>
    /// <param name="x">The values.</param>
    /// <param name="deviation">σ, above 0.</param>
    /// <param name="rounding">The most that a value was moved, relative to it or to σ: the length √Σx² is moved to what speaks least.</param>
    public static double LogEvidence(SampleMoments x, double deviation, double rounding)
    {
        if (x.Count < 2) return 0;
        var (k, length) = (0.5 * x.Count, Math.Sqrt(x.SumOfSquares) / deviation);
        var slack = rounding * (length + Math.Sqrt(x.Count));
        var mode = Math.Sqrt(2 * (k - 1));
        length = length > mode ? Math.Max(mode, length - slack) : Math.Min(mode, length + slack);
        return -LogTail(k, 0.5 * length * length) - LogTwo;
    }

    /// <summary>ln of a bound of P(S ≤ s) below the mode, and of P(S ≥ s) above it; ∞ at the mode.</summary>
    internal static double LogTail(double k, double s) =>
        k * Elementary.Log(s) - s - Stirling.LogGamma(k) - Elementary.Log(Math.Abs(k - 1 - s));
}
