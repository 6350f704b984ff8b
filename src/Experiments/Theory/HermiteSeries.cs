using InitStudy.Harness.Theory;

namespace InitStudy.Experiments.Theory;

/// <summary>
/// f(z) = Σₖ aₖ hₖ(z), hₖ the Hermite polynomials with E hⱼ(z) hₖ(z) = 1 for j = k, else 0, z from N(0, 1).
/// </summary>
/// <remarks>
/// Mehler 1866: E f(z₁) f(z₂) = Σₖ aₖ² cᵏ for standard normals of correlation c, one series for every c. aₖ² falls like
/// e^(−2 d √(2k)), d the distance of f's nearest pole from the real line: for tanh(√q z), π / (2 √q), so that 128 orders
/// leave 1e-13 at q = 2.5 and 1e-10 at q = 4.
/// </remarks>
public sealed class HermiteSeries
{
    const int Orders = 128;

    static readonly double[] Roots = [.. Enumerable.Range(0, Orders + 1).Select(k => Math.Sqrt(k))];

    readonly double[] _squares;

    HermiteSeries(double[] squares) => _squares = squares;

    /// <summary>The series of a function without kinks, each aₖ = E f(z) hₖ(z) by the trapezoidal rule.</summary>
    /// <remarks>√(k + 1) hₖ₊₁ = z hₖ − √k hₖ₋₁.</remarks>
    public static HermiteSeries Of(Func<double, double> f)
    {
        var coefficients = new double[Orders];
        Gaussian.ForEachNode((z, weight) =>
        {
            var (before, h, value) = (0.0, 1.0, weight * f(z));
            for (var k = 0; k < Orders; k++)
            {
                coefficients[k] += value * h;
                (before, h) = (h, (z * h - Roots[k] * before) / Roots[k + 1]);
            }
        });
        return new([.. coefficients.Select(a => a * a)]);
    }

    /// <summary>E f(z₁) f(z₂) at correlation c, from −1 to 1.</summary>
    public double Product(double c)
    {
        var sum = 0.0;
        for (var k = Orders - 1; k >= 0; k--) sum = sum * c + _squares[k];
        return sum;
    }

    /// <summary>Its derivative by c, which is E f′(z₁) f′(z₂): Price 1958.</summary>
    public double Slope(double c)
    {
        var sum = 0.0;
        for (var k = Orders - 1; k >= 1; k--) sum = sum * c + k * _squares[k];
        return sum;
    }
}
