using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>Where sums of squares can be trusted in double, and by what to multiply numbers whose squares leave that range.</summary>
/// <remarks>
/// What a square loses when it falls below the smallest number is less than 2⁻¹⁰⁷⁴, nothing beside a sum of at least
/// 2⁻⁹⁶⁹. Scales are powers of two: to multiply by one is exact.
/// </remarks>
static class SquareRange
{
    /// <summary>2⁻⁹⁶⁹, the smallest sum of squares that has lost nothing.</summary>
    public const double Smallest = 2.004168360008973E-292;

    const double SmallestNormal = 2.2250738585072014E-308;
    const ulong Exponent = 0x7FF0_0000_0000_0000;

    /// <summary>Whether a sum of squares has neither overflowed nor lost anything.</summary>
    public static bool Holds(double squares) => squares is >= Smallest and <= double.MaxValue;

    /// <summary>Mask of the sums that are NaN, have overflowed, or are below <paramref name="smallest"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes IsLeft<TLanes>(TLanes squares, double smallest = Smallest) where TLanes : struct, IBitLanes<TLanes>
    {
        var holds = (squares >= TLanes.Of(smallest)) & (squares <= TLanes.Of(double.MaxValue));
        return TLanes.Select(holds, TLanes.Of(0), TLanes.OfBits(ulong.MaxValue));
    }

    /// <summary>The power of two that takes a positive number to between 1 and 2, but at most 2¹⁰²²; 0 for infinity.</summary>
    public static TLanes Scale<TLanes>(TLanes size) where TLanes : struct, IBitLanes<TLanes> =>
        TLanes.Of(1) / Maximum.Of(size & TLanes.OfBits(Exponent), TLanes.Of(SmallestNormal));

    /// <summary>The same of one number.</summary>
    public static double Scale(double size) => Scale<Lane<double>>(size);
}
