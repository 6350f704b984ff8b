using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>Sums in one fixed order, in double: the same bits with any vector width and any number of threads.</summary>
/// <remarks>
/// Element i of a chunk of 4096 goes to lane i mod 8; the lanes of a chunk are added as
/// ((0+4)+(2+6))+((1+5)+(3+7)), and the chunks in index order.
/// </remarks>
public static class Reduction
{
    const int Chunk = 4096, Lanes = 8;

    /// <summary>Σ xᵢ.</summary>
    public static double Sum<T>(ReadOnlySpan<T> x) where T : unmanaged, IFloatingPointIeee754<T> =>
        Reduce<T, Identity>(x, x);

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

    /// <summary>√Σ xᵢ², the Euclidean norm.</summary>
    public static double Norm<T>(ReadOnlySpan<T> x) where T : unmanaged, IFloatingPointIeee754<T> =>
        Math.Sqrt(SumOfSquares(x));

    static double Reduce<T, TTerm>(ReadOnlySpan<T> x, ReadOnlySpan<T> y)
        where T : unmanaged, IFloatingPointIeee754<T>
        where TTerm : struct, ITerm
    {
        var total = 0.0;
        for (var start = 0; start < x.Length; start += Chunk)
        {
            var length = Math.Min(Chunk, x.Length - start);
            total += ReduceChunk<T, TTerm>(x.Slice(start, length), y.Slice(start, length));
        }

        return total;
    }

    static double ReduceChunk<T, TTerm>(ReadOnlySpan<T> x, ReadOnlySpan<T> y)
        where T : unmanaged, IFloatingPointIeee754<T>
        where TTerm : struct, ITerm
    {
        Span<double> lane = stackalloc double[Lanes];
        lane.Clear();
        for (var i = 0; i < x.Length; i++)
            lane[i % Lanes] += TTerm.Of(double.CreateTruncating(x[i]), double.CreateTruncating(y[i]));
        return ((lane[0] + lane[4]) + (lane[2] + lane[6])) + ((lane[1] + lane[5]) + (lane[3] + lane[7]));
    }

    interface ITerm
    {
        static abstract double Of(double x, double y);
    }

    readonly struct Identity : ITerm
    {
        public static double Of(double x, double y) => x;
    }

    readonly struct Product : ITerm
    {
        public static double Of(double x, double y) => x * y;
    }
}
