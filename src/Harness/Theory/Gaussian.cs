using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Theory;

/// <summary>Expectations over z from N(0, 1).</summary>
public static class Gaussian
{
    const double Step = 1.0 / 64, Reach = 12;

    /// <summary>1 / √(2π).</summary>
    const double DensityAtZero = 0.3989422804014327;

    /// <summary>Densities at the nodes from 0 on.</summary>
    static readonly double[] Densities = [.. Enumerable.Range(0, (int)(Reach / Step) + 1).Select(k => Density(k * Step))];

    /// <summary>The density φ(z).</summary>
    public static double Density(double z) => DensityAtZero * Elementary.Exp(-0.5 * z * z);

    /// <summary>Φ(z), the probability to lie below z.</summary>
    public static double Cdf(double z) => 0.5 * ErrorFunction.Erfc(-z / Math.Sqrt(2));

    /// <summary>e^(x²/2) Φ(−x) for x ≥ 0, finite where the exponential is not.</summary>
    /// <remarks>Far out by Laplace's continued fraction φ(x) / (x + 1 / (x + 2 / (x + …))), of which 16 terms suffice there.</remarks>
    internal static double ScaledTail(double x)
    {
        const double far = 26;
        if (x < far) return Elementary.Exp(x * x / 2) * Cdf(-x);
        var denominator = x;
        for (var k = 16; k >= 1; k--) denominator = x + k / denominator;
        return DensityAtZero / denominator;
    }

    /// <summary>E f(z) by the trapezoidal rule, which is exact to rounding for functions without kinks.</summary>
    /// <remarks>
    /// Trefethen and Weideman, SIAM Review 56 (2014), section 5: the error falls like e^(−2π d / step), d the distance
    /// of f's nearest pole from the real line. Kinked functions have closed forms instead.
    /// </remarks>
    public static double Expectation(Func<double, double> f)
    {
        var sum = f(0) * Densities[0];
        for (var k = 1; k < Densities.Length; k++) sum += (f(k * Step) + f(-k * Step)) * Densities[k];

        return sum * Step;
    }

    /// <summary>
    /// E f(z) for a function with kinks or jumps at multiples of 1/16 only: Gauss's three nodes in each cell between.
    /// </summary>
    /// <remarks>Abramowitz and Stegun 25.4.30, n = 3: the error is of sixth order in the cell.</remarks>
    public static double ExpectationByCells(Func<double, double> f)
    {
        const double half = 1.0 / 32, node = 0.7745966692414834;   // √(3/5)
        double Weighted(double z) => f(z) * Density(z);
        var sum = 0.0;
        for (var z = half - Reach; z < Reach; z += 2 * half)
            sum += 5 * (Weighted(z - node * half) + Weighted(z + node * half)) + 8 * Weighted(z);
        return sum * half / 9;
    }

    /// <summary>The same rule, node by node: f gets z and its weight.</summary>
    internal static void ForEachNode(Action<double, double> f)
    {
        for (var k = (int)(-Reach / Step); k * Step <= Reach; k++) f(k * Step, Density(k * Step) * Step);
    }
}
