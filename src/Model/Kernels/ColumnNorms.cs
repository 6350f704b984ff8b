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
        /// <summary>Below this, sums of squares may be wrong and yet count: only where the radius is as small.</summary>
        readonly double _smallest = radius * radius < SquareRange.Smallest ? SquareRange.Smallest : 0;

        public void At<TLanes>(int column) where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        {
            var (squares, scale) = (TLanes.Of(0), TLanes.Of(1));
            for (var i = 0; i < x.Rows; i++)
            {
                var w = Elements.Load<TLanes, T>(in x.Row(i)[column]);
                squares = TLanes.Fma(w, w, squares);
            }

            var isLeft = SquareRange.IsLeft(squares, _smallest);
            if (TLanes.Any(isLeft)) (squares, scale) = ScaledSquares(column, isLeft);
            var norm = TLanes.Sqrt(squares);
            var isTooLarge = norm > TLanes.Of(radius) * scale;
            if (!TLanes.Any(isTooLarge)) return;
            var factor = TLanes.Of(target) / norm;
            for (var i = 0; i < x.Rows; i++)
            {
                ref var element = ref x.Row(i)[column];
                var w = Elements.Load<TLanes, T>(in element);
                Elements.Store(TLanes.Select(isTooLarge, factor * Scaled(w, scale), w), ref element);
            }
        }

        /// <summary>Sums of the squares of scale · w, and the scale: 1 where the plain sum will do.</summary>
        (TLanes Squares, TLanes Scale) ScaledSquares<TLanes>(int column, TLanes isLeft)
            where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        {
            var (squares, largest) = (TLanes.Of(0), TLanes.Of(0));
            for (var i = 0; i < x.Rows; i++)
                largest = Maximum.Of(largest, TLanes.Abs(Elements.Load<TLanes, T>(in x.Row(i)[column])));
            var scale = TLanes.Select(isLeft, SquareRange.Scale(largest), TLanes.Of(1));
            for (var i = 0; i < x.Rows; i++)
            {
                var w = Scaled(Elements.Load<TLanes, T>(in x.Row(i)[column]), scale);
                squares = TLanes.Fma(w, w, squares);
            }

            return (squares, scale);
        }

        /// <summary>scale · w; beside infinity, whose scale is 0, finite numbers are nothing, and infinite ones are 1.</summary>
        static TLanes Scaled<TLanes>(TLanes w, TLanes scale) where TLanes : struct, ILanes<TLanes>
        {
            var isInfinite = TLanes.Abs(w) >= TLanes.Of(double.PositiveInfinity);
            return TLanes.Select(
                TLanes.Select(isInfinite, scale, TLanes.Of(1)) > TLanes.Of(0), scale * w, TLanes.CopySign(TLanes.Of(1), w));
        }
    }
}
