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
        for (var i = 0; i < y.Rows; i++) Add(bias.Row(0), y.Row(i));
    }

    /// <summary>sums[0, j] += Σᵢ x[i, j], rows in order. Shapes: x (batch, n), sums (1, n).</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit.</exception>
    public static void AddColumnSums<T>(Matrix<T> x, Matrix<T> sums) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Shape(sums, 1, x.Columns);
        for (var i = 0; i < x.Rows; i++) Add(x.Row(i), sums.Row(0));
    }

    static void Add<T>(ReadOnlySpan<T> term, Span<T> sum) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var j = 0; j < sum.Length; j++) sum[j] += term[j];
    }
}
