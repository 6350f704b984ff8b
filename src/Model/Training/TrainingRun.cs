using System.Numerics;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Regularization;
using InitStudy.Model.Schedules;
using InitStudy.Model.Transfer;

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
    readonly OptimizerState<T> _optimization;
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

    /// <summary>Learning rate and momentum by step, or none for the optimizer's own.</summary>
    public ISchedule? Schedule { get; init; }

    /// <summary>Which layers learn from which step on, or none: rate factors are then left as they are.</summary>
    public GradualUnfreezing? Unfreezing { get; init; }

    /// <summary>A bound on gradients, or none.</summary>
    public IClipping? Clipping { get; init; }

    /// <summary>Terms of the loss that grow with the weights; every loss and gradient counts them in.</summary>
    public IReadOnlyList<IPenalty> Penalties { get; init; } = [];

    /// <summary>What weights that are not frozen are held to after each step, or nothing.</summary>
    public IConstraint? Constraint { get; init; }

    /// <summary>Share of each label that is spread over all classes, from 0 to below 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When set to another number.</exception>
    public double LabelSmoothing { get; init => field = Require.ShareBelowOne(value, nameof(LabelSmoothing)); }

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
        Unfreezing?.Apply(Network, Steps + 1);
        var loss = Differentiate();
        Diverged = !double.IsFinite(loss);
        if (Diverged) return double.NaN;
        Clipping?.Clip(Network.Parameters);
        if (Schedule is null) _optimization.Step();
        else _optimization.Step(Schedule.At(Steps + 1));
        if (Constraint is not null) Hold(Constraint);
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
        var loss = SoftmaxCrossEntropy.Evaluate(logits, _batchLabels, _outputGradient, LabelSmoothing);
        Network.Differentiate(_outputGradient);
        return loss + Penalty();
    }

    /// <summary>The penalties of all weights; adds their gradients.</summary>
    double Penalty()
    {
        var sum = 0.0;
        for (var p = 0; p < Penalties.Count; p++)
        {
            for (var w = 0; w < Network.Weights.Count; w++)
            {
                sum += Penalties[p].Value(Network.Weights[w].Value);
                Penalties[p].AddGradient(Network.Weights[w]);
            }
        }

        return sum;
    }

    void Hold(IConstraint constraint)
    {
        for (var w = 0; w < Network.Weights.Count; w++)
        {
            if (Network.Weights[w].RateFactor > 0) constraint.Apply(Network.Weights[w].Value);
        }
    }
}
