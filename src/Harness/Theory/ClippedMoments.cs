using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.Theory;

/// <summary>
/// Moments of s = √q z, z from N(0, 1), held between two ends: in closed form, since quadrature errs at kinks.
/// </summary>
static class ClippedMoments
{
    /// <summary>E clip(s).</summary>
    public static double Mean(double q, double low, double high)
    {
        var (a, b) = Ends(q, low, high);
        return low * Gaussian.Cdf(a) + high * Gaussian.Cdf(-b)
            + Math.Sqrt(q) * (Gaussian.Density(a) - Gaussian.Density(b));
    }

    /// <summary>E clip(s)².</summary>
    public static double SecondMoment(double q, double low, double high)
    {
        var (a, b) = Ends(q, low, high);
        return low * low * Gaussian.Cdf(a) + high * high * Gaussian.Cdf(-b)
            + q * (Inside(q, low, high) + a * Gaussian.Density(a) - b * Gaussian.Density(b));
    }

    /// <summary>The probability to lie between the ends.</summary>
    public static double Inside(double q, double low, double high)
    {
        var (a, b) = Ends(q, low, high);
        return Gaussian.Cdf(b) - Gaussian.Cdf(a);
    }

    static (double A, double B) Ends(double q, double low, double high) => (low / Math.Sqrt(q), high / Math.Sqrt(q));
}
