using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>Mean and variance of every column, over rows in order: m = Σᵢ xᵢ / n, v = Σᵢ (xᵢ − m)² / n.</summary>
readonly struct ColumnMoments<T>(Matrix<T> x, ColumnStatistics statistics, double epsilon) : IColumns
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void At<TLanes>(int column) where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
    {
        var (m, v) = Moments.Of<TLanes, T>(x, column);
        var scale = TLanes.Of(1);
        var isLeft = SquareRange.IsLeft(v + TLanes.Of(epsilon));
        if (TLanes.Any(isLeft))
        {
            var scaled = Moments.Scaled<TLanes, T>(x, column, epsilon);
            m = TLanes.Select(isLeft, scaled.Mean, m);
            v = TLanes.Select(isLeft, scaled.Variance, v);
            scale = TLanes.Select(isLeft, scaled.Scale, scale);
        }

        m.StoreDoubles(ref statistics.Mean[column]);
        v.StoreDoubles(ref statistics.Variance[column]);
        scale.StoreDoubles(ref statistics.Scale[column]);
    }
}
