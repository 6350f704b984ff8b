using InitStudy.Model.Kernels;
using MathNet.Numerics;
using MathNet.Numerics.Integration;

namespace InitStudy.Properties.Evidence;

/// <summary>Expected values by quadrature, to about 14 digits for smooth integrands.</summary>
static class Expectation
{
    static readonly GaussLegendreRule Rule = new(-1, 1, 128);

    /// <summary>E f(z), z from N(0, 1): the trapezoid rule, exact but for rounding while f is below e^(0.497 z²).</summary>
    /// <remarks>0 is a node, and f may have different even functions on its two sides.</remarks>
    public static double Normal(Func<double, double> logOfF)
    {
        const double step = 1.0 / 128, farthest = 200;
        var (sum, logDensity) = (0.0, -0.5 * Elementary.Log(2 * Math.PI));
        for (var z = -farthest; z <= farthest; z += step) sum += Elementary.Exp(logOfF(z) - z * z / 2 + logDensity);
        return sum * step;
    }

    /// <summary>E f(z), z from N(0, 1) cut at ±2 and scaled to variance 1.</summary>
    public static double TruncatedNormal(Func<double, double> f)
    {
        double Density(double x) => Elementary.Exp(-x * x / 2);
        var mass = Integral(Density, -2, 2);
        var deviation = Math.Sqrt(Integral(x => x * x * Density(x), -2, 2) / mass);
        return Integral(x => f(x / deviation) * Density(x), -2, 2) / mass;
    }

    /// <summary>E f(u), u uniform on (low, high).</summary>
    public static double Uniform(double low, double high, Func<double, double> f) => Integral(f, low, high) / (high - low);

    /// <summary>E f(z), z the sum of n signs divided by √n.</summary>
    public static double Signs(int n, Func<double, double> f) =>
        Enumerable.Range(0, n + 1).Sum(k => Binomial(n, 0.5, k) * f((2 * k - n) / Math.Sqrt(n)));

    /// <summary>P(k successes among n trials).</summary>
    public static double Binomial(int n, double p, int k) =>
        Elementary.Exp(SpecialFunctions.BinomialLn(n, k) + Times(k, p) + Times(n - k, 1 - p));

    static double Times(int count, double p) => count == 0 ? 0 : count * Elementary.Log(p);

    static double Integral(Func<double, double> f, double low, double high)
    {
        var sum = 0.0;
        for (var i = 0; i < Rule.Order; i++)
            sum += Rule.GetWeight(i) * f(low + (high - low) * (1 + Rule.GetAbscissa(i)) / 2);
        return sum * (high - low) / 2;
    }
}
