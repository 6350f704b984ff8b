using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>Mean and variance of every column, over rows in order: m = Σᵢ xᵢ / n, v = Σᵢ (xᵢ − m)² / n.</summary>
readonly struct ColumnMoments<T>(Matrix<T> x, double[] mean, double[] variance) : IColumns
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void At<TLanes>(int column) where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
    {
        var (count, m, v) = (TLanes.Of(x.Rows), TLanes.Of(0), TLanes.Of(0));
        for (var i = 0; i < x.Rows; i++) m += Elements.Load<TLanes, T>(in x.Row(i)[column]);
        m /= count;
        for (var i = 0; i < x.Rows; i++)
        {
            var centred = Elements.Load<TLanes, T>(in x.Row(i)[column]) - m;
            v += centred * centred;
        }

        m.StoreDoubles(ref mean[column]);
        (v / count).StoreDoubles(ref variance[column]);
    }
}
