using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>1 / (1 + e⁻ˣ), each third of the axis by the form that is exact there.</summary>
/// <remarks>Monotone: left by a compensated division, right by monotone rounded operations, between as tanh is.</remarks>
readonly struct LogisticFunction : IFunction, IRareFunction
{
    /// <summary>Up to it the logistic function is a compensated quotient.</summary>
    internal const double LowerBorder = -1;

    /// <summary>From it on the logistic function is 1 − 1 / (1 + eˣ), below it ½ + ½·tanh(x/2).</summary>
    internal const double UpperBorder = 2.5;

    /// <summary>Up to it the result may be subnormal.</summary>
    const double Tiny = -700;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
    {
        var half = TLanes.Of(0.5);
        var limited = TLanes.Select(TLanes.Abs(x) > TLanes.Of(-Tiny), TLanes.CopySign(TLanes.Of(-Tiny), x), x);
        var (n, u, w) = Exponential.Split(limited);
        var power = Exponential.PowerOf2(n);
        var y = TLanes.Select(x <= TLanes.Of(LowerBorder), Left(power, u, w), Right(power, u, w));
        var middle = (x > TLanes.Of(LowerBorder)) & (x < TLanes.Of(UpperBorder));
        if (TLanes.Any(middle)) y = TLanes.Select(middle, half + half * HyperbolicTangent.Of(half * x), y);
        var tiny = x < TLanes.Of(Tiny);
        return TLanes.Any(tiny) ? Rare.Repair<TLanes, LogisticFunction>(tiny, x, y) : y;
    }

    /// <summary>eˣ / (1 + eˣ) for x ≤ −1, e ˣ = power · (u + w); the quotient is scaled last, so that it is rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TLanes Left<TLanes>(TLanes power, TLanes u, TLanes w) where TLanes : struct, IBitLanes<TLanes>
    {
        var (quotient, correction) = Divided(power, u, w);
        return (quotient + correction) * power;
    }

    /// <summary>1 − 1 / (1 + eˣ) for x ≥ 2.5.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TLanes Right<TLanes>(TLanes power, TLanes u, TLanes w) where TLanes : struct, IBitLanes<TLanes>
    {
        var one = TLanes.Of(1);
        return one - one / (one + (u + w) * power);
    }

    public static double OfRare(double x)
    {
        if (x < -746) return 0;
        var (n, u, w) = Exponential.Split<Lane<double>>(x);
        var (quotient, correction) = Divided<Lane<double>>(0, u, w);   // 1 + eˣ is 1
        return Exponential.Scale(quotient, correction, (int)(n - Exponential.Shifter));
    }

    /// <summary>(u + w) / (1 + power · (u + w)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static (TLanes Quotient, TLanes Correction) Divided<TLanes>(TLanes power, TLanes u, TLanes w)
        where TLanes : struct, IBitLanes<TLanes>
    {
        var one = TLanes.Of(1);
        var denominator = one + u * power;
        return Division.Of(u, w, denominator, u * power - (denominator - one) + w * power);
    }
}
