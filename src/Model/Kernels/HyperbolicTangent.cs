using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>tanh x from one pair e²ˣ = 2ⁿ·(1 + hi + lo).</summary>
/// <remarks>
/// Where the function is steep it is one compensated division with an error below 2⁻⁵⁶ before the last rounding, far
/// less than its gain from one x to the next. Where it is flat it is a composition of monotone rounded operations.
/// </remarks>
readonly struct HyperbolicTangent : IFunction
{
    /// <summary>Below it tanh is a compensated quotient, from it on 1 − 2 / (e²ˣ + 1).</summary>
    internal const double Border = 1.25;

    /// <summary>From here on tanh is 1 in double precision.</summary>
    const double Flat = 300;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
    {
        var magnitude = TLanes.Abs(x);
        magnitude = TLanes.Select(magnitude > TLanes.Of(Flat), TLanes.Of(Flat), magnitude);   // NaN stays
        var (n, high, low) = Exponential.Reduce(magnitude + magnitude);
        var power = Exponential.PowerOf2(n);
        var y = TLanes.Select(
            magnitude < TLanes.Of(Border), Quotient(power, high, low), OneMinusTail(power, high, low));
        return TLanes.CopySign(y, x);
    }

    /// <summary>(e²ˣ − 1) / (e²ˣ + 1) for e²ˣ = power · (1 + high + low), x from 0 to 1.25, so that power ± 1 is exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TLanes Quotient<TLanes>(TLanes power, TLanes high, TLanes low) where TLanes : struct, IBitLanes<TLanes>
    {
        high *= power;
        low *= power;
        var (less, more) = (power - TLanes.Of(1), power + TLanes.Of(1));
        var numerator = less + high;
        var denominator = more + high;
        var (quotient, correction) = Division.Of(
            numerator, high - (numerator - less) + low, denominator, high - (denominator - more) + low);
        return quotient + correction;
    }

    /// <summary>1 − 2 / (e²ˣ + 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TLanes OneMinusTail<TLanes>(TLanes power, TLanes high, TLanes low) where TLanes : struct, IBitLanes<TLanes>
    {
        var one = TLanes.Of(1);
        var u = one + high;
        var exponential = (u + (high - (u - one) + low)) * power;
        return one - TLanes.Of(2) / (exponential + one);
    }
}
