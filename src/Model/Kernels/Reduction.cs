using System.Numerics;
using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>Sums in one fixed order, in double: the same bits with any vector width and any number of threads.</summary>
/// <remarks>
/// Element i of a chunk of 4096 goes to lane i mod 8; the lanes of a chunk are added as
/// ((0+4)+(2+6))+((1+5)+(3+7)), and the chunks in index order.
/// </remarks>
public static class Reduction
{
    const int Chunk = 4096, Eight = 8;

    /// <summary>Σ xᵢ.</summary>
    public static double Sum<T>(ReadOnlySpan<T> x) where T : unmanaged, IFloatingPointIeee754<T> =>
        Reduce<T, Identity>(x, x);

    /// <summary>Σ |xᵢ|.</summary>
    public static double SumOfMagnitudes<T>(ReadOnlySpan<T> x) where T : unmanaged, IFloatingPointIeee754<T> =>
        Reduce<T, Magnitude>(x, x);

    /// <summary>Σ xᵢ².</summary>
    public static double SumOfSquares<T>(ReadOnlySpan<T> x) where T : unmanaged, IFloatingPointIeee754<T> =>
        Reduce<T, Product>(x, x);

    /// <summary>Σ xᵢ yᵢ.</summary>
    /// <exception cref="ArgumentException">When the lengths differ.</exception>
    public static double Dot<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Length(y.Length, x.Length);
        return Reduce<T, Product>(x, y);
    }

    /// <summary>√Σ xᵢ², the Euclidean norm; ∞ only where it is, or an element is.</summary>
    public static double Norm<T>(ReadOnlySpan<T> x) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var squares = SumOfSquares(x);
        if (SquareRange.Holds(squares)) return Math.Sqrt(squares);
        var largest = Largest(x);
        if (largest == 0 || !double.IsFinite(largest)) return largest;
        var scale = SquareRange.Scale(largest);
        return Math.Sqrt(SumOfSquares(x, scale)) / scale;
    }

    /// <summary>The smallest and the greatest of finite numbers; (∞, −∞) without any. Zero has no sign.</summary>
    public static (double Smallest, double Greatest) Extremes(ReadOnlySpan<double> x)
    {
        Span<double> lanes = stackalloc double[2 * Eight];
        lanes[..Eight].Fill(double.PositiveInfinity);
        lanes[Eight..].Fill(double.NegativeInfinity);
        SimdDispatch.Run<ExtremesKernel, double>(new(x, lanes[..Eight], lanes[Eight..]));
        var (smallest, greatest) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var lane in lanes[..Eight]) smallest = Math.Min(smallest, lane);
        foreach (var lane in lanes[Eight..]) greatest = Math.Max(greatest, lane);
        return (smallest + 0, greatest + 0);
    }

    /// <summary>The largest |xᵢ|; NaN if one is NaN, 0 without any.</summary>
    internal static double Largest<T>(ReadOnlySpan<T> x) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var largest = 0.0;
        foreach (var element in x) largest = Math.Max(largest, Math.Abs(double.CreateTruncating(element)));
        return largest;
    }

    /// <summary>Σ (scale · xᵢ)², for numbers whose own squares leave the range of double: one after the other.</summary>
    internal static double SumOfSquares<T>(ReadOnlySpan<T> x, double scale) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var sum = 0.0;
        foreach (var element in x) sum += scale * double.CreateTruncating(element) * (scale * double.CreateTruncating(element));
        return sum;
    }

    static double Reduce<T, TTerm>(ReadOnlySpan<T> x, ReadOnlySpan<T> y)
        where T : unmanaged, IFloatingPointIeee754<T>
        where TTerm : struct, ITerm
    {
        Span<double> lanes = stackalloc double[2 * Eight];
        var (total, start) = (0.0, 0);
        for (; start <= x.Length - 2 * Chunk; start += 2 * Chunk)
        {
            SimdDispatch.Run<PairKernel<T, TTerm>, double>(new(x.Slice(start, 2 * Chunk), y.Slice(start, 2 * Chunk), lanes));
            total += Sum(lanes[..Eight]);
            total += Sum(lanes[Eight..]);
        }

        for (int length; start < x.Length; start += length)
        {
            length = Math.Min(Chunk, x.Length - start);
            SimdDispatch.Run<ChunkKernel<T, TTerm>, double>(new(x.Slice(start, length), y.Slice(start, length), lanes));
            total += Sum(lanes[..Eight]);
        }

        return total;
    }

    static double Sum(ReadOnlySpan<double> lane) =>
        ((lane[0] + lane[4]) + (lane[2] + lane[6])) + ((lane[1] + lane[5]) + (lane[3] + lane[7]));

    /// <summary>The terms of element number i and of as many after it as there are lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static TLanes Term<TLanes, T, TTerm>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, int i)
        where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        where T : unmanaged, IFloatingPointIeee754<T>
        where TTerm : struct, ITerm => TTerm.Of(Elements.Load<TLanes, T>(in x[i]), Elements.Load<TLanes, T>(in y[i]));

    /// <summary>The eight lanes of each of two chunks, side by side: one chunk alone is a chain of additions that wait.</summary>
    readonly ref struct PairKernel<T, TTerm>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<double> lanes) : IKernel<double>
        where T : unmanaged, IFloatingPointIeee754<T>
        where TTerm : struct, ITerm
    {
        readonly ReadOnlySpan<T> _x = x, _y = y;
        readonly Span<double> _lanes = lanes;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        {
            for (var lane = 0; lane < Eight; lane += TLanes.Count)
            {
                var (first, second) = (TLanes.Of(0), TLanes.Of(0));
                for (var i = lane; i < Chunk; i += Eight)
                {
                    first += Term<TLanes, T, TTerm>(_x, _y, i);
                    second += Term<TLanes, T, TTerm>(_x, _y, i + Chunk);
                }

                first.Store(ref _lanes[lane]);
                second.Store(ref _lanes[Eight + lane]);
            }
        }
    }

    /// <summary>The eight lanes of one chunk, as many at a time as the machine has.</summary>
    readonly ref struct ChunkKernel<T, TTerm>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<double> lane) : IKernel<double>
        where T : unmanaged, IFloatingPointIeee754<T>
        where TTerm : struct, ITerm
    {
        readonly ReadOnlySpan<T> _x = x, _y = y;
        readonly Span<double> _lane = lane;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        {
            var whole = _x.Length / Eight * Eight;
            for (var first = 0; first < Eight; first += TLanes.Count)
            {
                var sum = TLanes.Of(0);
                for (var i = first; i < whole; i += Eight) sum += Term<TLanes, T, TTerm>(_x, _y, i);
                sum.Store(ref _lane[first]);
            }

            for (var i = whole; i < _x.Length; i++)
                _lane[i - whole] += TTerm.Of<Lane<double>>(double.CreateTruncating(_x[i]), double.CreateTruncating(_y[i]));
        }
    }

    /// <summary>As many extremes side by side as the machine has lanes: their order changes nothing.</summary>
    readonly ref struct ExtremesKernel(ReadOnlySpan<double> x, Span<double> smallest, Span<double> greatest) : IKernel<double>
    {
        readonly ReadOnlySpan<double> _x = x;
        readonly Span<double> _smallest = smallest, _greatest = greatest;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        {
            var (low, high, i) = (TLanes.Load(in _smallest[0]), TLanes.Load(in _greatest[0]), 0);
            for (; i + TLanes.Count <= _x.Length; i += TLanes.Count)
            {
                var term = TLanes.Load(in _x[i]);
                low = TLanes.Select(term < low, term, low);
                high = Maximum.Of(term, high);
            }

            low.Store(ref _smallest[0]);
            high.Store(ref _greatest[0]);
            for (; i < _x.Length; i++) (_smallest[0], _greatest[0]) = (Math.Min(_smallest[0], _x[i]), Math.Max(_greatest[0], _x[i]));
        }
    }

    interface ITerm
    {
        static abstract TLanes Of<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes>;
    }

    readonly struct Identity : ITerm
    {
        public static TLanes Of<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> => x;
    }

    readonly struct Magnitude : ITerm
    {
        public static TLanes Of<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> => TLanes.Abs(x);
    }

    readonly struct Product : ITerm
    {
        public static TLanes Of<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> => x * y;
    }
}
