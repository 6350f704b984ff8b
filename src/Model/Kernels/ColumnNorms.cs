using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>Euclidean norms of a matrix's columns; sums run down the rows in order.</summary>
static class ColumnNorms
{
    const double LastPlace = 1.0 / (1L << 52), LastPlaceOfSingle = 1.0 / (1 << 23);

    /// <summary>Rescales every column whose norm is above the radius, and touches no other.</summary>
    public static void Limit<T>(Matrix<T> x, double radius) where T : unmanaged, IFloatingPointIeee754<T> =>
        Columns.Run<Limiter<T>>(x.Columns, new(x, radius, radius * (1 - Margin<T>(x.Rows))));

    /// <summary>More than what rounding can add to a norm: of the sum of squares, the factor and every element.</summary>
    static double Margin<T>(int rows) where T : unmanaged, IFloatingPointIeee754<T> =>
        rows * LastPlace + 2 * (typeof(T) == typeof(float) ? LastPlaceOfSingle : LastPlace);

    readonly struct Limiter<T>(Matrix<T> x, double radius, double target) : IColumns
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        public void At<TLanes>(int column) where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        {
            var squares = TLanes.Of(0);
            for (var i = 0; i < x.Rows; i++)
            {
                var w = Elements.Load<TLanes, T>(in x.Row(i)[column]);
                squares = TLanes.Fma(w, w, squares);
            }

            var norm = TLanes.Sqrt(squares);
            var isTooLarge = norm > TLanes.Of(radius);
            if (!TLanes.Any(isTooLarge)) return;
            var factor = TLanes.Select(isTooLarge, TLanes.Of(target) / norm, TLanes.Of(1));
            for (var i = 0; i < x.Rows; i++)
            {
                ref var element = ref x.Row(i)[column];
                Elements.Store(factor * Elements.Load<TLanes, T>(in element), ref element);
            }
        }
    }
}
