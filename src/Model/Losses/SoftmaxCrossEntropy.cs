using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Losses;

/// <summary>L = mean over the batch of −Σ targetⱼ ln softmax(logits)ⱼ, with ∂L/∂logits = (softmax − target) / batch.</summary>
/// <remarks>
/// The target is the one-hot label or, with smoothing s, (1 − s) of it plus s spread evenly over all classes (Szegedy et
/// al., arXiv:1512.00567, section 7). Shapes: logits, dlogits (batch, classes). Stable for any finite logits: the
/// largest of a row is subtracted first.
/// </remarks>
public static class SoftmaxCrossEntropy
{
    /// <summary>The loss; writes its gradient.</summary>
    /// <param name="logits">Scores.</param>
    /// <param name="labels">The class of each row, from 0.</param>
    /// <param name="dlogits">Where the gradient goes.</param>
    /// <param name="smoothing">Share of the target that is spread over all classes, from 0 to below 1.</param>
    /// <exception cref="ArgumentException">When shapes do not fit, there is no row or class, or a label is not one of the classes.</exception>
    public static double Evaluate<T>(
        Matrix<T> logits, ReadOnlySpan<int> labels, Matrix<T> dlogits, double smoothing = 0)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Positive(logits.Count);
        Require.Length(labels.Length, logits.Rows);
        Require.Shape(dlogits, logits.Rows, logits.Columns);
        Require.ShareBelowOne(smoothing);
        var loss = Sum(logits, labels, dlogits, smoothing, share: 1) / logits.Rows;
        return double.IsPositiveInfinity(loss) ? Sum(logits, labels, dlogits, smoothing, share: 1.0 / logits.Rows) : loss;
    }

    /// <summary>The sum of share times the loss of every row; writes the gradient of the mean.</summary>
    static double Sum<T>(Matrix<T> logits, ReadOnlySpan<int> labels, Matrix<T> dlogits, double smoothing, double share)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var sum = 0.0;
        for (var i = 0; i < logits.Rows; i++)
            sum += Row(logits.Row(i), labels[i], dlogits.Row(i), logits.Rows, smoothing, share);
        return sum;
    }

    static double Row<T>(ReadOnlySpan<T> logits, int label, Span<T> dlogits, int batch, double smoothing, double share)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if ((uint)label >= (uint)logits.Length)
            Require.Invalid($"label is {label}; expected 0 to {logits.Length - 1}");
        var exponentials = Scratch<double>.Of(0, logits.Length);
        var (largest, sum) = Softmax.Exponentials(logits, exponentials);
        var (even, aligned) = (smoothing / logits.Length, 0.0);
        for (var j = 0; j < logits.Length; j++)
        {
            var target = (j == label ? 1 - smoothing : 0) + even;
            dlogits[j] = T.CreateTruncating((exponentials[j] / sum - target) / batch);
            if (target > 0) aligned += Multiple(share * target, double.CreateTruncating(logits[j]), largest);
        }

        return share * Elementary.Log(sum) - aligned;
    }

    /// <summary>target · (logit − largest); a target of less than a half can hold back a difference that overflows.</summary>
    static double Multiple(double target, double logit, double largest)
    {
        var difference = logit - largest;
        return double.IsFinite(difference) ? target * difference : target * logit - target * largest;
    }
}
