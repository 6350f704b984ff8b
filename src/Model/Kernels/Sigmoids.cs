using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>tanh and the logistic function from one pair eˣ = 2ⁿ·(1 + hi + lo).</summary>
/// <remarks>
/// Where the function is steep it is one compensated division with an error below 2⁻⁵⁶ before the last rounding, far
/// less than its gain from one x to the next. Where it is flat it is a composition of monotone rounded operations.
/// </remarks>
static class Sigmoids
{
    /// <summary>Below it tanh is a compensated quotient, from it on 1 − 2 / (e²ˣ + 1).</summary>
    internal const double TanhBorder = 1.25;

    /// <summary>Up to it the logistic function is a compensated quotient.</summary>
    internal const double LogisticLowerBorder = -1;

    /// <summary>From it on the logistic function is 1 − 1 / (1 + eˣ), below it ½ + ½·tanh(x/2).</summary>
    internal const double LogisticUpperBorder = 2.5;

    internal static double Tanh(double x)
    {
        var magnitude = Math.Abs(x);
        var y = magnitude < TanhBorder ? Steep(magnitude) : 1 - 2 / (Exponential.Exp(2 * magnitude) + 1);
        return Math.CopySign(y, x);
    }

    /// <summary>(e²ˣ − 1) / (e²ˣ + 1) for 0 ≤ x ≤ 1.25.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static double Steep(double x)
    {
        var (n, high, low) = Exponential.Reduce(2 * x);   // n from 0 to 4, so 2ⁿ ± 1 is exact
        var power = Exponential.PowerOf2(n);
        high *= power;
        low *= power;
        var numerator = power - 1 + high;
        var denominator = power + 1 + high;
        var (quotient, correction) = Divide(
            numerator, high - (numerator - (power - 1)) + low,
            denominator, high - (denominator - (power + 1)) + low);
        return quotient + correction;
    }

    internal static double Logistic(double x)
    {
        if (x <= LogisticLowerBorder) return Left(x);
        if (x < LogisticUpperBorder) return 0.5 + 0.5 * Tanh(0.5 * x);
        return 1 - 1 / (1 + Exponential.Exp(x));
    }

    /// <summary>eˣ / (1 + eˣ) for x ≤ −1; the quotient is scaled last, so that it is rounded once.</summary>
    static double Left(double x)
    {
        if (x < -746) return 0;
        var (n, u, w) = Exponential.Split(x);
        var scale = Exponential.PowerOf2(Math.Max(n, -200));   // 1 + 2⁻²⁰⁰ is 1 already
        var denominator = 1 + u * scale;
        var (quotient, correction) = Divide(u, w, denominator, u * scale - (denominator - 1) + w * scale);
        return Exponential.Scale(quotient, correction, n);
    }

    /// <summary>(a + b) / (c + d), b and d being corrections: the rounded quotient and what it lacks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static (double Quotient, double Correction) Divide(double a, double b, double c, double d)
    {
        var quotient = a / c;
        var remainder = Fma.Of(-quotient, c, a);
        return (quotient, (remainder + Fma.Of(-quotient, d, b)) * (1 / c));
    }
}
