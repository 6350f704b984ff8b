using System.Numerics;
using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>Mean m = Σ x / n and variance v = Σ (x − m)² / n of columns, rows in order.</summary>
static class Moments
{
    /// <summary>Both as they are: right where v is in <see cref="SquareRange"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (TLanes Mean, TLanes Variance) Of<TLanes, T>(Matrix<T> x, int column)
        where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (count, m, v) = (TLanes.Of(x.Rows), TLanes.Of(0), TLanes.Of(0));
        for (var i = 0; i < x.Rows; i++) m += Elements.Load<TLanes, T>(in x.Row(i)[column]);
        m /= count;
        for (var i = 0; i < x.Rows; i++)
        {
            var centred = Elements.Load<TLanes, T>(in x.Row(i)[column]) - m;
            v += centred * centred;
        }

        return (m, v / count);
    }

    /// <summary>Both of scale · x, for numbers of any size: scale · x is about 1, or as much smaller as √epsilon is larger than x.</summary>
    public static (TLanes Mean, TLanes Variance, TLanes Scale) Scaled<TLanes, T>(Matrix<T> x, int column, double epsilon)
        where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (zero, one, count) = (TLanes.Of(0), TLanes.Of(1), TLanes.Of(x.Rows));
        var (largest, m, spread, v) = (zero, zero, zero, zero);
        for (var i = 0; i < x.Rows; i++)
            largest = Maximum.Of(largest, TLanes.Abs(Elements.Load<TLanes, T>(in x.Row(i)[column])));
        var unit = SquareRange.Scale(largest);
        for (var i = 0; i < x.Rows; i++) m += unit * Elements.Load<TLanes, T>(in x.Row(i)[column]);
        m /= count;
        for (var i = 0; i < x.Rows; i++)
            spread = Maximum.Of(spread, TLanes.Abs(unit * Elements.Load<TLanes, T>(in x.Row(i)[column]) - m));
        var scale = unit * SquareRange.Scale(Maximum.Of(one, TLanes.Of(Math.Sqrt(epsilon)) * unit));
        scale = TLanes.Select(spread > zero, scale, one);   // equal numbers: only epsilon counts
        m *= scale / unit;
        for (var i = 0; i < x.Rows; i++)
        {
            var centred = scale * Elements.Load<TLanes, T>(in x.Row(i)[column]) - m;
            v += centred * centred;
        }

        return (m, v / count, scale);
    }
}
