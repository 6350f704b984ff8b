using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>
/// With x̂ = (x − m) / √(v + epsilon): ∂L/∂β = Σ dy, ∂L/∂γ = Σ dy x̂,
/// dx = γ / √(v + epsilon) · (dy − coupling · (∂L/∂β + x̂ ∂L/∂γ) / n).
/// </summary>
/// <remarks>
/// coupling is 1 where m and v are the batch's own, so that dx holds what x does to them, and 0 where they are fixed. Ioffe
/// and Szegedy, arXiv:1502.03167, section 3.
/// </remarks>
readonly struct ColumnNormalizationGradient<T>(
    Matrix<T> x, Matrix<T> dy, Matrix<T> dx, Parameter<T> gamma, Parameter<T> beta,
    ColumnStatistics statistics, double epsilon, double coupling) : IColumns
    where T : unmanaged, IFloatingPointIeee754<T>
{
    public void At<TLanes>(int column) where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
    {
        var (m, scale) = (TLanes.LoadDoubles(in statistics.Mean[column]), TLanes.LoadDoubles(in statistics.Scale[column]));
        var variance = TLanes.LoadDoubles(in statistics.Variance[column]) + TLanes.Of(epsilon) * scale * scale;
        var inverse = TLanes.Of(1) / TLanes.Sqrt(variance);
        var (dbeta, dgamma) = (TLanes.Of(0), TLanes.Of(0));
        for (var i = 0; i < x.Rows; i++)
        {
            var d = Elements.Load<TLanes, T>(in dy.Row(i)[column]);
            dbeta += d;
            dgamma += d * ((scale * Elements.Load<TLanes, T>(in x.Row(i)[column]) - m) * inverse);
        }

        Elements.Store(dbeta, ref beta.Gradient.Row(0)[column]);
        Elements.Store(dgamma, ref gamma.Gradient.Row(0)[column]);
        var share = TLanes.Of(coupling / x.Rows);
        var factor = Elements.Load<TLanes, T>(in gamma.Value.Row(0)[column]) * inverse;
        var (meanOfGradient, slope) = (dbeta * share, dgamma * share);
        for (var i = 0; i < x.Rows; i++)
        {
            var normalized = (scale * Elements.Load<TLanes, T>(in x.Row(i)[column]) - m) * inverse;
            var d = Elements.Load<TLanes, T>(in dy.Row(i)[column]);
            Elements.Store(factor * (d - meanOfGradient - normalized * slope) * scale, ref dx.Row(i)[column]);
        }
    }
}
