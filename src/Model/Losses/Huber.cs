using System.Numerics;

namespace InitStudy.Model.Losses;

/// <summary>
/// L = mean over all elements of h(y − target): h(e) = e² / 2 for |e| up to delta, delta (|e| − delta / 2) beyond.
/// </summary>
/// <remarks>Huber 1964, section 4. Shapes: y, target, dy (batch, outputs).</remarks>
public static class Huber
{
    /// <summary>The loss; writes its gradient, which is at most delta / elements.</summary>
    /// <exception cref="ArgumentException">When the shapes differ, or there is no element.</exception>
    /// <exception cref="ArgumentOutOfRangeException">When delta is not a finite number above 0.</exception>
    public static double Evaluate<T>(Matrix<T> y, Matrix<T> target, Matrix<T> dy, double delta = 1)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Positive(y.Count);
        Require.Shape(target, y.Rows, y.Columns);
        Require.Shape(dy, y.Rows, y.Columns);
        Require.Positive(delta);
        var loss = 0.0;
        for (var i = 0; i < y.Rows; i++)
        {
            for (var j = 0; j < y.Columns; j++)
            {
                var error = double.CreateTruncating(y[i, j]) - double.CreateTruncating(target[i, j]);
                var slope = Math.Clamp(error, -delta, delta);
                loss += slope * (error - slope / 2);
                dy[i, j] = T.CreateTruncating(slope / y.Count);
            }
        }

        return loss / y.Count;
    }
}
