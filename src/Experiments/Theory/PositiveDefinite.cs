using InitStudy.Model;
using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.Theory;

/// <summary>Linear systems A x = b with a symmetric matrix of positive eigenvalues.</summary>
public static class PositiveDefinite
{
    /// <summary>x, by Cholesky's factors A = L Lᵀ. Shapes: A (n, n), b and x of length n.</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit.</exception>
    public static double[] Solve(Matrix<double> a, ReadOnlySpan<double> b)
    {
        Require.Shape(a, b.Length, b.Length);
        return Solve(b, Factor(a));
    }

    /// <summary>The same for every column of B. Shapes: A (n, n), B and the result (n, k).</summary>
    /// <exception cref="ArgumentException">When the shapes do not fit.</exception>
    public static Matrix<double> Solve(Matrix<double> a, Matrix<double> b)
    {
        Require.Shape(a, b.Rows, b.Rows);
        var (factor, x, column) = (Factor(a), new Matrix<double>(b.Rows, b.Columns), new double[b.Rows]);
        for (var j = 0; j < b.Columns; j++)
        {
            for (var i = 0; i < b.Rows; i++) column[i] = b[i, j];
            var solution = Solve(column, factor);
            for (var i = 0; i < b.Rows; i++) x[i, j] = solution[i];
        }

        return x;
    }

    /// <summary>L y = b forward, Lᵀ x = y backward.</summary>
    static double[] Solve(ReadOnlySpan<double> b, Matrix<double> factor)
    {
        var x = b.ToArray();
        for (var i = 0; i < x.Length; i++)
            x[i] = (x[i] - Reduction.Dot<double>(factor.Row(i)[..i], x.AsSpan(0, i))) / factor[i, i];
        for (var i = x.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < x.Length; k++) x[i] -= factor[k, i] * x[k];
            x[i] /= factor[i, i];
        }

        return x;
    }

    static Matrix<double> Factor(Matrix<double> a)
    {
        var factor = new Matrix<double>(a.Rows, a.Rows);
        for (var i = 0; i < a.Rows; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var rest = a[i, j] - Reduction.Dot<double>(factor.Row(i)[..j], factor.Row(j)[..j]);
                factor[i, j] = i == j ? Math.Sqrt(rest) : rest / factor[j, j];
            }
        }

        return factor;
    }
}
