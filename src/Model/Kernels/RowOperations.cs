using System.Numerics;

namespace InitStudy.Model.Kernels;

/// <summary>What a layer does to every row of a batch besides the matrix product.</summary>
public static class RowOperations
{
    /// <summary>y[i, j] += bias[0, j]. Shapes: bias (1, n), y (batch, n).</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit.</exception>
    public static void AddToEachRow<T>(Matrix<T> bias, Matrix<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Shape(bias, 1, y.Columns);
        for (var i = 0; i < y.Rows; i++) Widest.Run<Add<T>, T>(new(bias.Row(0), y.Row(i)));
    }

    /// <summary>sums[0, j] += Σᵢ x[i, j], rows in order. Shapes: x (batch, n), sums (1, n).</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit.</exception>
    public static void AddColumnSums<T>(Matrix<T> x, Matrix<T> sums) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Shape(sums, 1, x.Columns);
        for (var i = 0; i < x.Rows; i++) Widest.Run<Add<T>, T>(new(x.Row(i), sums.Row(0)));
    }

    readonly ref struct Add<T>(ReadOnlySpan<T> term, Span<T> sum) : IKernel<T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        readonly ReadOnlySpan<T> _term = term;
        readonly Span<T> _sum = sum;

        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, T>, IBitLanes<TLanes>
        {
            var j = 0;
            for (; j + TLanes.Count <= _sum.Length; j += TLanes.Count)
                (TLanes.Load(in _sum[j]) + TLanes.Load(in _term[j])).Store(ref _sum[j]);
            for (; j < _sum.Length; j++) _sum[j] += _term[j];
        }
    }
}
