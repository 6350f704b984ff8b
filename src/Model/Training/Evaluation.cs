using System.Numerics;
using InitStudy.Model.Losses;

namespace InitStudy.Model.Training;

/// <summary>How well a classifier predicts labelled images.</summary>
/// <param name="Loss">Mean cross-entropy, without penalties or smoothing; NaN for a diverged network.</param>
/// <param name="Accuracy">Share of images whose label has the largest score, the first one if several have.</param>
public readonly record struct Evaluation(double Loss, double Accuracy)
{
    /// <summary>Predicts all images, a batch at a time. Shapes: images (count, inputs), one label for each.</summary>
    /// <exception cref="ArgumentException">When images and labels differ in number, there are none, or shapes do not fit.</exception>
    public static Evaluation Of<T>(Network<T> network, Matrix<T> images, ReadOnlySpan<int> labels)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Positive(images.Rows);
        Require.Length(labels.Length, images.Rows);
        var gradient = new Matrix<T>(network.Batch, network.Layers[^1].Outputs);
        var (loss, correct) = (0.0, 0);
        for (var first = 0; first < images.Rows; first += network.Batch)
        {
            var rows = Math.Min(network.Batch, images.Rows - first);
            var logits = network.Predict(images.RowRange(first, rows));
            var batch = labels.Slice(first, rows);
            loss += rows * SoftmaxCrossEntropy.Evaluate(logits, batch, gradient.RowRange(0, rows));
            for (var r = 0; r < rows; r++) correct += IsLargest(logits.Row(r), batch[r]) ? 1 : 0;
        }

        return new(loss / images.Rows, (double)correct / images.Rows);
    }

    /// <summary>Whether no score before the label's is as large, and none behind larger; NaN is never right.</summary>
    static bool IsLargest<T>(ReadOnlySpan<T> scores, int label) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var j = 0; j < scores.Length; j++)
        {
            if (!(j < label ? scores[j] < scores[label] : scores[j] <= scores[label])) return false;
        }

        return true;
    }
}
