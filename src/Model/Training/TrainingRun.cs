using System.Numerics;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Training;

/// <summary>Training of a classifier, one minibatch a step, drawn with replacement from a keyed stream.</summary>
/// <remarks>
/// Row r of step t is image number Choice(t · batch + r): runs that share the stream see the same batches. A run whose
/// loss stops being finite has diverged; that is a result, and later steps do nothing.
/// </remarks>
public sealed class TrainingRun<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    readonly Matrix<T> _images, _batchImages, _outputGradient;
    readonly int[] _labels, _batchLabels;
    readonly Optimization<T> _optimization;
    readonly RandomStream _batches;

    /// <summary>A run that has not taken a step. Shapes: images (count, inputs), one label for each.</summary>
    /// <exception cref="ArgumentException">When the numbers of images and labels differ, or there are none.</exception>
    public TrainingRun(Network<T> network, IOptimizer optimizer, Matrix<T> images, int[] labels, RandomStream batches)
    {
        Require.Positive(images.Rows);
        Require.Length(labels.Length, images.Rows);
        (Network, _images, _labels, _batches) = (network, images, labels, batches);
        _optimization = new(optimizer, network.Parameters);
        _batchImages = new(network.Batch, images.Columns);
        _batchLabels = new int[network.Batch];
        _outputGradient = new(network.Batch, network.Layers[^1].Outputs);
    }

    /// <summary>What is trained.</summary>
    public Network<T> Network { get; }

    /// <summary>Steps taken so far.</summary>
    public long Steps => _optimization.Steps;

    /// <summary>Whether a loss has been NaN or infinite.</summary>
    public bool Diverged { get; private set; }

    /// <summary>∂L/∂(network output) of the last step. Shape: (batch, outputs).</summary>
    public Matrix<T> OutputGradient => _outputGradient;

    /// <summary>One step: the loss of the batch before the update; NaN once diverged.</summary>
    public double Step()
    {
        if (Diverged) return double.NaN;
        var loss = Differentiate();
        Diverged = !double.IsFinite(loss);
        if (Diverged) return double.NaN;
        _optimization.Step();
        return loss;
    }

    /// <summary>Forward and backward for the next batch without an update: what probes look at.</summary>
    public double Differentiate()
    {
        for (var r = 0; r < Network.Batch; r++)
        {
            var image = _batches.Choice(Steps * Network.Batch + r, _images.Rows);
            _images.Row(image).CopyTo(_batchImages.Row(r));
            _batchLabels[r] = _labels[image];
        }

        var logits = Network.Forward(_batchImages);
        var loss = SoftmaxCrossEntropy.Evaluate(logits, _batchLabels, _outputGradient);
        Network.Differentiate(_outputGradient);
        return loss;
    }
}
