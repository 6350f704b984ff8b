using InitStudy.Experiments.Data;
using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;
using InitStudy.Model;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>Short training runs on UCI digits that differ in nothing but what is compared.</summary>
/// <param name="HiddenLayers">Hidden layers of 16 units.</param>
public sealed record DigitsRace(int HiddenLayers)
{
    /// <summary>Steps of a run, unless told otherwise.</summary>
    internal const int Steps = 150;

    const int Width = 16, Batch = 16, Judged = 256;
    const double LearningRate = 0.1;

    static readonly Lazy<Dataset> Digits = new(() => Data.Digits.Load().Standardized());

    /// <summary>The images with every pixel's mean 0 and the variance of all 1.</summary>
    internal static Dataset Standardized => Digits.Value;

    /// <summary>Networks of these numbers of hidden layers, in turn.</summary>
    internal static Domain<DigitsRace> Of(params int[] hiddenLayers) => new(
        [new("hidden layers", 1, hiddenLayers.Max())],
        codes => new(codes[0]),
        [.. hiddenLayers.Select(layers => new Stratum($"{layers} hidden layers", _ => [layers]))]);

    /// <summary>Pixels, hidden widths, classes.</summary>
    internal IReadOnlyList<int> Sizes =>
        [Digits.Value.Pixels, .. Enumerable.Repeat(Width, HiddenLayers), Digits.Value.Classes];

    /// <summary>Mean training loss over the first images after the last step; +∞ if the run diverged.</summary>
    /// <remarks>Plain gradient descent unless there is an optimizer.</remarks>
    internal static double Loss(
        DigitsRace c, IActivation activation, IInitializer initializer, RandomStream random,
        IOptimizer? optimizer = null, int steps = Steps) => Loss(
        Mlp.Create<float>(c.Sizes, activation, initializer, random.Child("weights"), Batch),
        optimizer ?? new Sgd(LearningRate), steps, random);

    /// <summary>The same for any network of these sizes.</summary>
    internal static double Loss(Network<float> network, IOptimizer optimizer, int steps, RandomStream random)
    {
        var data = Digits.Value;
        var run = new TrainingRun<float>(network, optimizer, data.Images, data.Labels, random.Child("batches"));
        for (var step = 0; step < steps; step++) run.Step();
        return run.Diverged
            ? double.PositiveInfinity
            : Evaluation.Of(network, data.Images.RowRange(0, Judged), data.Labels.AsSpan(0, Judged)).Loss.OrInfinity();
    }
}
