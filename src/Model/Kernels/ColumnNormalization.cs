using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>y = γ (x − m) / √(v + epsilon) + β in every column.</summary>
readonly struct ColumnNormalization<T>(
    Matrix<T> x, Matrix<T> y, Matrix<T> gamma, Matrix<T> beta, double[] mean, double[] variance, double epsilon) : IColumns
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void At<TLanes>(int column) where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
    {
        var m = TLanes.LoadDoubles(in mean[column]);
        var deviation = TLanes.Sqrt(TLanes.LoadDoubles(in variance[column]) + TLanes.Of(epsilon));
        var scale = Elements.Load<TLanes, T>(in gamma.Row(0)[column]) / deviation;
        var shift = Elements.Load<TLanes, T>(in beta.Row(0)[column]);
        for (var i = 0; i < x.Rows; i++)
        {
            var centred = Elements.Load<TLanes, T>(in x.Row(i)[column]) - m;
            Elements.Store(scale * centred + shift, ref y.Row(i)[column]);
        }
    }
}
