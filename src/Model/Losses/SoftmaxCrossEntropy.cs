using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Losses;

/// <summary>L = mean over the batch of −ln softmax(logits)[label], with ∂L/∂logits = (softmax − one-hot) / batch.</summary>
/// <remarks>
/// Shapes: logits, dlogits (batch, classes). Stable for any finite logits: the largest of a row is subtracted first.
/// </remarks>
public static class SoftmaxCrossEntropy
{
    /// <summary>The loss; writes its gradient.</summary>
    /// <exception cref="ArgumentException">When shapes do not fit or a label is not one of the classes.</exception>
    public static double Evaluate<T>(Matrix<T> logits, ReadOnlySpan<int> labels, Matrix<T> dlogits)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Length(labels.Length, logits.Rows);
        Require.Shape(dlogits, logits.Rows, logits.Columns);
        var loss = 0.0;
        for (var i = 0; i < logits.Rows; i++) loss += Row(logits.Row(i), labels[i], dlogits.Row(i), logits.Rows);
        return loss / logits.Rows;
    }

    static double Row<T>(ReadOnlySpan<T> logits, int label, Span<T> dlogits, int batch)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        if ((uint)label >= (uint)logits.Length)
            Require.Invalid($"label is {label}; expected 0 to {logits.Length - 1}");
        var largest = Largest(logits);
        var exponentials = Scratch<double>.Of(0, logits.Length);
        var sum = 0.0;
        for (var j = 0; j < logits.Length; j++)
            sum += exponentials[j] = Elementary.Exp(double.CreateTruncating(logits[j]) - largest);
        for (var j = 0; j < logits.Length; j++)
        {
            var probability = exponentials[j] / sum;
            dlogits[j] = T.CreateTruncating((probability - (j == label ? 1 : 0)) / batch);
        }

        return Elementary.Log(sum) - (double.CreateTruncating(logits[label]) - largest);
    }

    static double Largest<T>(ReadOnlySpan<T> logits) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var largest = logits[0];
        foreach (var logit in logits) largest = T.Max(largest, logit);
        return double.CreateTruncating(largest);
    }
}
