using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>Euclidean norms of a matrix's columns.</summary>
static class ColumnNorms
{
    const double LastPlace = 1.0 / (1L << 52), LastPlaceOfSingle = 1.0 / (1 << 23);

    /// <summary>Rescales every column whose norm is above the radius, and touches no other.</summary>
    public static void Limit<T>(Matrix<T> x, double radius) where T : unmanaged, IFloatingPointIeee754<T> =>
        Widest.Run<Limiter<T>, double>(new(x, radius * (1 - Margin<T>(x.Rows)), radius));

    /// <summary>More than what rounding can add to a norm: of a sum of so many squares, of the factor, of every element.</summary>
    static double Margin<T>(int rows) where T : unmanaged, IFloatingPointIeee754<T> =>
        rows * LastPlace + 2 * (typeof(T) == typeof(float) ? LastPlaceOfSingle : LastPlace);

    /// <summary>As many columns at a time as there are lanes, in double; sums run down the rows in order.</summary>
    readonly struct Limiter<T>(Matrix<T> x, double target, double radius) : IKernel<double>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        {
            var j = 0;
            for (; j + TLanes.Count <= x.Columns; j += TLanes.Count) Limit<TLanes>(j);
            for (; j < x.Columns; j++) Limit<Lane<double>>(j);
        }

        void Limit<TLanes>(int j) where TLanes : struct, IBitLanes<TLanes>
        {
            var squares = TLanes.Of(0);
            for (var i = 0; i < x.Rows; i++)
            {
                var w = Elements.Load<TLanes, T>(in x.Row(i)[j]);
                squares = TLanes.Fma(w, w, squares);
            }

            var norm = TLanes.Sqrt(squares);
            var tooLarge = norm > TLanes.Of(radius);
            if (!TLanes.Any(tooLarge)) return;
            var factor = TLanes.Select(tooLarge, TLanes.Of(target) / norm, TLanes.Of(1));
            for (var i = 0; i < x.Rows; i++)
            {
                ref var element = ref x.Row(i)[j];
                Elements.Store(factor * Elements.Load<TLanes, T>(in element), ref element);
            }
        }
    }
}
