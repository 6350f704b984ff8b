using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>
/// One arm of a race on UCI digits under plain gradient descent: with batch normalization or without.
/// </summary>
/// <remarks>
/// Arms that share a stream share batches and the random numbers behind their weights. Where a race is between best
/// rates, each arm trains at every rate of the same grid, on the same stream, and its smallest loss counts.
/// </remarks>
/// <param name="Activation">φ.</param>
/// <param name="Initializer">Of the weights, the same in both arms.</param>
/// <param name="IsNormalized">Whether batch normalization comes before every activation.</param>
sealed record NormalizationArm(IActivation Activation, IInitializer Initializer, bool IsNormalized)
{
    const int Judged = 256;

    /// <summary>Images of a step.</summary>
    public int Batch { get; init; } = 16;

    /// <summary>Steps of a run.</summary>
    public int Steps { get; init; } = 40;

    /// <summary>The arm that differs in nothing but batch normalization.</summary>
    public NormalizationArm Other => this with { IsNormalized = !IsNormalized };

    /// <summary>
    /// Mean training loss over the first images after the last step, predicted with running statistics; +∞ if the run
    /// diverged.
    /// </summary>
    public double Loss(NormalizationRace c, double learningRate, RandomStream random) =>
        Loss(c, learningRate, DigitsRace.Standardized, random);

    /// <summary>The same on other images.</summary>
    public double Loss(NormalizationRace c, double learningRate, Dataset data, RandomStream random)
    {
        int[] sizes = [data.Pixels, .. Enumerable.Repeat(c.Width, c.HiddenLayers), data.Classes];
        var network = IsNormalized
            ? Mlp.CreateNormalized<float>(sizes, Activation, Initializer, random.Child("weights"), Batch)
            : Mlp.Create<float>(sizes, Activation, Initializer, random.Child("weights"), Batch);
        var run = new TrainingRun<float>(
            network, new Sgd(learningRate), data.Images, data.Labels, random.Child("batches"));
        for (var step = 0; step < Steps; step++) run.Step();
        var judged = Math.Min(Judged, data.Count);
        var loss = Evaluation.Of(network, data.Images.RowRange(0, judged), data.Labels.AsSpan(0, judged)).Loss;
        return run.Diverged || !double.IsFinite(loss) ? double.PositiveInfinity : loss;
    }

    /// <summary>The smallest loss that any of the learning rates leads to.</summary>
    public double BestLoss(NormalizationRace c, IReadOnlyList<double> learningRates, RandomStream random) =>
        learningRates.Min(rate => Loss(c, rate, random));

    /// <summary>
    /// The first learning rate, of those given, that leads to a loss below <paramref name="learned"/>; 0 if none does.
    /// </summary>
    public double FirstRate(
        NormalizationRace c, IReadOnlyList<double> learningRates, double learned, RandomStream random) =>
        learningRates.FirstOrDefault(rate => Loss(c, rate, random) < learned);
}
