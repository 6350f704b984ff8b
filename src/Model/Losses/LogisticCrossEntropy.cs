using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Losses;

/// <summary>
/// L = mean over all elements of −t ln σ(z) − (1 − t) ln(1 − σ(z)), z a logit, t its target and σ the logistic
/// function; ∂L/∂z = (σ(z) − t) / elements.
/// </summary>
/// <remarks>
/// Computed as max(z, 0) − t z + ln(1 + e^(−|z|)), which no finite logit overflows. Shapes: logits, target, dlogits
/// (batch, outputs).
/// </remarks>
public static class LogisticCrossEntropy
{
    /// <summary>The loss; writes its gradient.</summary>
    /// <param name="logits">Scores, one for each yes-or-no question.</param>
    /// <param name="target">1 for yes, 0 for no, or a probability between.</param>
    /// <param name="dlogits">Where the gradient goes.</param>
    /// <exception cref="ArgumentException">When the shapes differ.</exception>
    public static double Evaluate<T>(Matrix<T> logits, Matrix<T> target, Matrix<T> dlogits)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Shape(target, logits.Rows, logits.Columns);
        Require.Shape(dlogits, logits.Rows, logits.Columns);
        var loss = 0.0;
        for (var i = 0; i < logits.Rows; i++)
        {
            for (var j = 0; j < logits.Columns; j++)
            {
                var (z, t) = (double.CreateTruncating(logits[i, j]), double.CreateTruncating(target[i, j]));
                loss += Of(z, t);
                dlogits[i, j] = T.CreateTruncating(Slope(z, t) / logits.Count);
            }
        }

        return loss / logits.Count;
    }

    /// <summary>Of its two parts one is 0 where the target is 0 or 1 and the logit has the right sign.</summary>
    static double Of(double z, double t) =>
        (z > 0 ? (1 - t) * z : -t * z) + NearZero.Log1P(Elementary.Exp(-Math.Abs(z)));

    /// <summary>σ(z) − t = (1 − t) σ(z) − t σ(−z), of which nothing cancels where t is 0 or 1.</summary>
    static double Slope(double z, double t) => (1 - t) * Elementary.Logistic(z) - t * Elementary.Logistic(-z);
}
