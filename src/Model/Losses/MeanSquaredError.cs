using System.Numerics;

namespace InitStudy.Model.Losses;

/// <summary>L = mean over all elements of (y − target)², with ∂L/∂y = 2 (y − target) / elements.</summary>
/// <remarks>Shapes: y, target, dy (batch, outputs).</remarks>
public static class MeanSquaredError
{
    /// <summary>The loss; writes its gradient.</summary>
    /// <exception cref="ArgumentException">When the shapes differ, or there is no element.</exception>
    public static double Evaluate<T>(Matrix<T> y, Matrix<T> target, Matrix<T> dy)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Positive(y.Count);
        Require.Shape(target, y.Rows, y.Columns);
        Require.Shape(dy, y.Rows, y.Columns);
        var loss = 0.0;
        for (var i = 0; i < y.Rows; i++)
        {
            for (var j = 0; j < y.Columns; j++)
            {
                var error = double.CreateTruncating(y[i, j]) - double.CreateTruncating(target[i, j]);
                loss += error * error;
                dy[i, j] = T.CreateTruncating(2 * error / y.Count);
            }
        }

        return loss / y.Count;
    }
}
