using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Hypotheses.Instruments;

/// <summary>A network with one hidden layer of ReLUs that learns a few digits.</summary>
/// <param name="Width">Hidden units.</param>
/// <param name="Labels">Digits to learn from.</param>
/// <param name="Noise">Per cent of them that carry a wrong label.</param>
public sealed record Overfitting(int Width, int Labels, int Noise)
{
    public static int Batch = 10, Steps = 100, Look = 10;
    public static double LearningRate = 0.02;

    /// <summary>The fit after the last step, or at the one that early stopping goes back to.</summary>
    internal Fit Train(Remedy remedy, RandomStream random)
    {
        var digits = FewDigits.Draw(Labels, Noise, random.Child("digits"));
        var network = Build(remedy, digits, random);
        var run = new TrainingRun<float>(
            network, new Adam(LearningRate), digits.Training.Images, digits.Training.Labels, random.Child("batches"))
        {
            Penalties = remedy.Penalties,
            Constraint = remedy.Constraint,
            LabelSmoothing = remedy.Smoothing,
        };
        var watch = remedy.Patience is { } patience ? new EarlyStopping<float>(network, patience) : null;
        while (run.Steps < Steps && watch is not { Stopped: true })
        {
            for (var step = 0; step < Look; step++) run.Step();
            watch?.Observe(Evaluation.Of(network, digits.Validation.Images, digits.Validation.Labels).Loss);
        }

        watch?.Restore();
        return new(
            Evaluation.Of(network, digits.Training.Images, digits.Training.Labels),
            Evaluation.Of(network, digits.Test.Images, digits.Test.Labels));
    }

    Network<float> Build(Remedy remedy, FewDigits digits, RandomStream random)
    {
        var weights = random.Child("weights");
        List<ILayer<float>> layers =
        [
            new Dense<float>(digits.Training.Pixels, Width, VarianceScaling.HeNormal, weights.Child(1)),
            new Activate<float>(Width, new Relu()),
            new Dense<float>(Width, digits.Training.Classes, VarianceScaling.HeNormal, weights.Child(2)),
        ];
        if (remedy.Rate > 0) layers.Insert(2, new Dropout<float>(Width, remedy.Rate, random.Child("dropout")));
        return new(layers, Batch);
    }
}
