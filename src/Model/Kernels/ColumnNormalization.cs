using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>y = γ (x − m) / √(v + epsilon) + β in every column.</summary>
readonly struct ColumnNormalization<T>(
    Matrix<T> x, Matrix<T> y, Matrix<T> gamma, Matrix<T> beta, ColumnStatistics statistics, double epsilon) : IColumns
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void At<TLanes>(int column) where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
    {
        var (m, scale) = (TLanes.LoadDoubles(in statistics.Mean[column]), TLanes.LoadDoubles(in statistics.Scale[column]));
        var deviation = TLanes.Sqrt(TLanes.LoadDoubles(in statistics.Variance[column]) + TLanes.Of(epsilon) * scale * scale);
        var slope = Elements.Load<TLanes, T>(in gamma.Row(0)[column]) / deviation;
        var shift = Elements.Load<TLanes, T>(in beta.Row(0)[column]);
        for (var i = 0; i < x.Rows; i++)
        {
            var centred = scale * Elements.Load<TLanes, T>(in x.Row(i)[column]) - m;
            Elements.Store(slope * centred + shift, ref y.Row(i)[column]);
        }
    }
}
