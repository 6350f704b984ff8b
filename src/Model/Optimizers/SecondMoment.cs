using System.Numerics;
using System.Runtime.CompilerServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>The sum or running mean of squared gradients that a parameter remembers, over the whole range of its type.</summary>
/// <remarks>
/// It is kept as v itself where v fits in the type, and as −√v where it overflows, or is so small that rounding would show
/// beside epsilon.
/// </remarks>
/// <param name="kept">Share of v that a step keeps.</param>
/// <param name="added">What multiplies the new square.</param>
/// <param name="smallest">The least v kept as itself.</param>
/// <param name="largest">The largest v kept as itself.</param>
/// <param name="largestRoot">The largest √v: beyond, it stops.</param>
readonly struct SecondMoment(double kept, double added, double smallest, double largest, double largestRoot)
{
    /// <summary>v ← kept · v + added · g², where epsilon is added to √v.</summary>
    public static SecondMoment Of<T>(double kept, double added, double epsilon) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var smallest = epsilon >= Range<T>.EpsilonBesideWhichAllVanish ? 0 : Range<T>.Smallest;
        return new(kept, added, smallest, Range<T>.Largest, Range<T>.LargestRoot);
    }

    /// <summary>√v after the step.</summary>
    /// <param name="next">v after the step, if v and it are in range.</param>
    /// <param name="v">What is remembered of v.</param>
    /// <param name="g">The gradient.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Root<TLanes>(TLanes next, ref TLanes v, TLanes g) where TLanes : struct, ILanes<TLanes>
    {
        var tested = TLanes.Select(v < TLanes.Of(0), v, next);
        var isLow = tested < TLanes.Of(smallest);
        var isLeft = TLanes.Select(isLow, isLow, tested > TLanes.Of(largest));
        if (!TLanes.Any(isLeft))
        {
            v = next;
            return TLanes.Sqrt(next);
        }

        var root = TLanes.Select(isLeft, RootOfAnySize(v, g), TLanes.Sqrt(next));
        v = TLanes.Select(isLeft, Remembered(root), next);
        return root;
    }

    /// <summary>√v of what is remembered of it.</summary>
    public static TLanes Root<TLanes>(TLanes v) where TLanes : struct, ILanes<TLanes> =>
        TLanes.Select(v < TLanes.Of(0), -v, TLanes.Sqrt(v));

    /// <summary>largest ← max(largest, v); √largest after that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes RootOfLarger<TLanes>(ref TLanes largest, TLanes v) where TLanes : struct, ILanes<TLanes>
    {
        var roots = TLanes.Select(v < TLanes.Of(0), v, largest);
        largest = TLanes.Any(roots < TLanes.Of(0))
            ? TLanes.Select(Root(largest) > Root(v), largest, v)
            : Maximum.Of(largest, v);
        return Root(largest);
    }

    /// <summary>√(kept · v + added · g²) with the larger of √v and |g| put before the root.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    TLanes RootOfAnySize<TLanes>(TLanes v, TLanes g) where TLanes : struct, ILanes<TLanes>
    {
        var (before, size) = (Root(v), TLanes.Abs(g));
        var larger = Maximum.Of(before, size);
        var (a, b) = (before / larger, size / larger);
        var root = larger * TLanes.Sqrt(TLanes.Of(kept) * a * a + TLanes.Of(added) * b * b);
        root = TLanes.Select(root > TLanes.Of(largestRoot), TLanes.Of(largestRoot), root);
        return TLanes.Select(larger > TLanes.Of(0), root, larger);
    }

    /// <summary>The root's square where that is in range, else minus the root.</summary>
    TLanes Remembered<TLanes>(TLanes root) where TLanes : struct, ILanes<TLanes>
    {
        var square = root * root;
        var inRange = TLanes.Select(square > TLanes.Of(largest), -root, square);
        return TLanes.Select(square < TLanes.Of(smallest), -root, inRange);
    }

    static class Range<T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        static readonly bool IsSingle = typeof(T) == typeof(float);

        public static readonly double Smallest = Math.ScaleB(1, IsSingle ? -102 : -969);
        public static readonly double Largest = Math.ScaleB(1, IsSingle ? 126 : 1022);
        public static readonly double LargestRoot = double.CreateTruncating(T.BitDecrement(T.PositiveInfinity));
        public static readonly double EpsilonBesideWhichAllVanish = Math.ScaleB(1, IsSingle ? -40 : -470);
    }
}
