using InitStudy.Experiments.Data;
using InitStudy.Experiments.Hypotheses.Domains;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Hypotheses.Instruments;

/// <summary>Short training runs on UCI digits that differ in nothing but what is compared.</summary>
/// <param name="HiddenLayers">Hidden layers of 16 units.</param>
public sealed record DigitsRace(int HiddenLayers)
{
    const int Width = 16, Batch = 16, Steps = 150, Judged = 256;
    const double LearningRate = 0.1;

    static readonly Lazy<Dataset> Digits = new(() => Data.Digits.Load().Standardized());

    /// <summary>Networks of these numbers of hidden layers, in turn.</summary>
    internal static Domain<DigitsRace> Of(params int[] hiddenLayers) => new(
        [new("hidden layers", 1, hiddenLayers.Max())],
        codes => new(codes[0]),
        [.. hiddenLayers.Select(layers => new Stratum($"{layers} hidden layers", _ => [layers]))]);

    /// <summary>Pixels, hidden widths, classes.</summary>
    internal IReadOnlyList<int> Sizes =>
        [Digits.Value.Pixels, .. Enumerable.Repeat(Width, HiddenLayers), Digits.Value.Classes];

    /// <summary>Mean training loss over the first images after the last step; NaN if the run diverged.</summary>
    internal static double Loss(DigitsRace c, IActivation activation, IInitializer initializer, RandomStream random) => Loss(
        Mlp.Create<float>(c.Sizes, activation, initializer, random.Child("weights"), Batch), LearningRate, Steps, random);

    /// <summary>The same for any network of these sizes, trained by plain gradient descent.</summary>
    internal static double Loss(Network<float> network, double learningRate, int steps, RandomStream random)
    {
        var data = Digits.Value;
        var run = new TrainingRun<float>(network, new Sgd(learningRate), data.Images, data.Labels, random.Child("batches"));
        for (var step = 0; step < steps; step++) run.Step();
        return run.Diverged
            ? double.NaN
            : Evaluation.Of(network, data.Images.RowRange(0, Judged), data.Labels.AsSpan(0, Judged)).Loss;
    }
}
