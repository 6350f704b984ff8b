using System.Numerics;
using System.Runtime.CompilerServices;

namespace InitStudy.Model.Kernels;

/// <summary>What a layer does to every row of a batch besides the matrix product.</summary>
public static class RowOperations
{
    /// <summary>y[i, j] += bias[0, j]. Shapes: bias (1, n), y (batch, n).</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit.</exception>
    public static void AddToEachRow<T>(Matrix<T> bias, Matrix<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Shape(bias, 1, y.Columns);
        SimdDispatch.Run<AddToEach<T>, T>(new(bias, y));
    }

    /// <summary>sums[0, j] += Σᵢ x[i, j], rows in order. Shapes: x (batch, n), sums (1, n).</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit.</exception>
    public static void AddColumnSums<T>(Matrix<T> x, Matrix<T> sums) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Shape(sums, 1, x.Columns);
        SimdDispatch.Run<AddUp<T>, T>(new(x, sums));
    }

    readonly struct AddToEach<T>(Matrix<T> bias, Matrix<T> y) : IKernel<T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, T>, IBitLanes<TLanes>
        {
            for (var i = 0; i < y.Rows; i++) Add<TLanes, T>(bias.Row(0), y.Row(i));
        }
    }

    readonly struct AddUp<T>(Matrix<T> x, Matrix<T> sums) : IKernel<T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        public void Run<TLanes>() where TLanes : struct, ILanes<TLanes, T>, IBitLanes<TLanes>
        {
            for (var i = 0; i < x.Rows; i++) Add<TLanes, T>(x.Row(i), sums.Row(0));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static void Add<TLanes, T>(ReadOnlySpan<T> term, Span<T> sum)
        where TLanes : struct, ILanes<TLanes, T>
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var j = 0;
        for (; j + TLanes.Count <= sum.Length; j += TLanes.Count)
            (TLanes.Load(in sum[j]) + TLanes.Load(in term[j])).Store(ref sum[j]);
        for (; j < sum.Length; j++) sum[j] += term[j];
    }
}
