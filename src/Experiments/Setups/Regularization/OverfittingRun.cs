using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Regularization;

/// <summary>One network that learns a few images by Adam, under one regularizer.</summary>
/// <remarks>
/// Runs that share a stream share images, batches and random numbers for weights, whatever the regularizer.
/// </remarks>
sealed class OverfittingRun
{
    /// <summary>Steps from one look at the losses to the next.</summary>
    public const int Look = 10;

    const int Batch = 10;
    const double LearningRate = 0.02;

    readonly FewDigits _digits;
    readonly TrainingRun<float> _run;
    readonly EarlyStopping<float>? _watch;

    public OverfittingRun(Overfitting setting, Regularizer regularizer, Dataset data, RandomStream random)
    {
        _digits = FewDigits.Draw(data, setting.Labels, setting.Noise, random.Child("digits"));
        var network = Build(setting.Width, regularizer, data, random);
        var training = _digits.Training;
        _run = new(network, new Adam(LearningRate), training.Images, training.Labels, random.Child("batches"))
        {
            Penalties = regularizer.Penalties,
            Constraint = regularizer.Constraint,
            LabelSmoothing = regularizer.Smoothing,
        };
        if (regularizer.Patience is { } patience) _watch = new(network, patience);
    }

    /// <summary>Ten steps and a look, unless training has stopped.</summary>
    public void Advance()
    {
        if (_watch is { Stopped: true }) return;
        for (var step = 0; step < Look; step++) _run.Step();
        _watch?.Observe(Evaluate(_digits.Validation).Loss);
    }

    /// <summary>Goes back to where early stopping found the lowest validation loss, if it is the regularizer.</summary>
    public void Finish() => _watch?.Restore();

    /// <summary>How the network does now.</summary>
    public Fit Fit() => new(Evaluate(_digits.Training), Evaluate(_digits.Test));

    Evaluation Evaluate(Dataset data) => Evaluation.Of(_run.Network, data.Images, data.Labels);

    static Network<float> Build(int width, Regularizer regularizer, Dataset data, RandomStream random)
    {
        var weights = random.Child("weights");
        List<ILayer<float>> layers =
        [
            new Dense<float>(data.Pixels, width, VarianceScaling.HeNormal, weights.Child(1)),
            new Activate<float>(width, new Relu()),
            new Dense<float>(width, data.Classes, VarianceScaling.HeNormal, weights.Child(2)),
        ];
        if (regularizer.DropoutRate > 0)
            layers.Insert(2, new Dropout<float>(width, regularizer.DropoutRate, random.Child("dropout")));
        return new(layers, Batch);
    }
}
