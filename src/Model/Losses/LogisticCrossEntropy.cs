using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Losses;

/// <summary>
/// L = mean over all elements of −t ln σ(z) − (1 − t) ln(1 − σ(z)), z a logit, t its target and σ the logistic
/// function; ∂L/∂z = (σ(z) − t) / elements.
/// </summary>
/// <remarks>
/// Computed as max(z, 0) − t z + ln(1 + e^(−|z|)), which no finite logit overflows; an infinite logit costs nothing where
/// it is right for sure. Shapes: logits, target, dlogits (batch, outputs).
/// </remarks>
public static class LogisticCrossEntropy
{
    /// <summary>The loss; writes its gradient.</summary>
    /// <param name="logits">Scores, one for each yes-or-no question.</param>
    /// <param name="target">1 for yes, 0 for no, or a probability between.</param>
    /// <param name="dlogits">Where the gradient goes.</param>
    /// <exception cref="ArgumentException">When the shapes differ, there is no element, or a target is not from 0 to 1.</exception>
    public static double Evaluate<T>(Matrix<T> logits, Matrix<T> target, Matrix<T> dlogits)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Positive(logits.Count);
        Require.Shape(target, logits.Rows, logits.Columns);
        Require.Shape(dlogits, logits.Rows, logits.Columns);
        var loss = Sum(logits, target, dlogits, share: 1) / logits.Count;
        return double.IsPositiveInfinity(loss) ? Sum(logits, target, dlogits, share: 1.0 / logits.Count) : loss;
    }

    /// <summary>The sum of share times the loss of every element; writes the gradient of the mean.</summary>
    static double Sum<T>(Matrix<T> logits, Matrix<T> target, Matrix<T> dlogits, double share)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var sum = 0.0;
        for (var i = 0; i < logits.Rows; i++)
        {
            for (var j = 0; j < logits.Columns; j++)
            {
                var (z, t) = (double.CreateTruncating(logits[i, j]), Require.Share(double.CreateTruncating(target[i, j]), "target"));
                sum += share * Of(z, t);
                dlogits[i, j] = T.CreateTruncating(Slope(z, t) / logits.Count);
            }
        }

        return sum;
    }

    /// <summary>Of its two parts one is 0 where the target is 0 or 1 and the logit has the right sign.</summary>
    static double Of(double z, double t) =>
        (z > 0 ? Product(1 - t, z) : Product(-t, z)) + NearZero.Log1P(Elementary.Exp(-Math.Abs(z)));

    /// <summary>share · z; a share of 0 has nothing of infinity.</summary>
    static double Product(double share, double z) => share == 0 ? 0 : share * z;

    /// <summary>σ(z) − t = (1 − t) σ(z) − t σ(−z), of which nothing cancels where t is 0 or 1.</summary>
    static double Slope(double z, double t) => (1 - t) * Elementary.Logistic(z) - t * Elementary.Logistic(-z);
}
