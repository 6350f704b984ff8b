using InitStudy.Harness.Checking.Files;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>Whether the shorter side's vectors have one length and are orthogonal to one another, up to rounding.</summary>
static class Orthogonality
{
    /// <summary>The summary with what was found. Products are computed only where all lengths agree.</summary>
    public static TensorSummary Found(TensorSummary tensor, TensorSource source)
    {
        if (!tensor.IsMatrix) return tensor;
        var vectors = tensor.Rows.Length <= tensor.Columns.Length ? tensor.Rows : tensor.Columns;
        var square = tensor.All.SumOfSquares / vectors.Length;
        var tolerance = square * tensor.Precision.OfProducts(Math.Max(tensor.Rows.Length, tensor.Columns.Length));
        if (square == 0 || vectors.Any(vector => Math.Abs(vector.SumOfSquares - square) > tolerance)) return tensor;
        return HasOrthogonal(Vectors(tensor, source), tolerance)
            ? tensor with { OrthogonalGain = Math.ScaleB(Math.Sqrt(square), tensor.Precision.Exponent) }
            : tensor;
    }

    static bool HasOrthogonal(double[][] vectors, double tolerance)
    {
        for (var i = 0; i < vectors.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (Math.Abs(Reduction.Dot<double>(vectors[i], vectors[j])) > tolerance) return false;
            }
        }

        return true;
    }

    /// <summary>The rows, or the columns if there are fewer.</summary>
    static double[][] Vectors(TensorSummary tensor, TensorSource source)
    {
        var (rows, columns) = (tensor.Rows.Length, tensor.Columns.Length);
        var byRows = rows <= columns;
        double[][] vectors = [.. Enumerable.Range(0, Math.Min(rows, columns)).Select(_ => new double[Math.Max(rows, columns)])];
        var index = 0L;
        source.Read(values =>
        {
            foreach (var x in values)
            {
                var (row, column) = Math.DivRem(index++, columns);
                vectors[byRows ? row : column][byRows ? column : row] = x;
            }
        });
        return vectors;
    }
}
