using InitStudy.Experiments.Data;
using InitStudy.Experiments.Hypotheses.Domains;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Hypotheses.Instruments;

/// <summary>Short training runs on UCI digits that differ in nothing but what is compared.</summary>
/// <param name="HiddenLayers">Hidden layers of 16 units.</param>
public sealed record DigitsRace(int HiddenLayers)
{
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

    /// <summary>Mean training loss over the first images after the last step; NaN if the run diverged.</summary>
    internal static double Loss(
        DigitsRace c, IActivation activation, IInitializer initializer, RandomStream random, int steps = 150)
    {
        var data = Digits.Value;
        int[] sizes = [data.Images.Columns, .. Enumerable.Repeat(Width, c.HiddenLayers), data.Classes];
        var network = Mlp.Create<float>(sizes, activation, initializer, random.Child("weights"), Batch);
        var run = new TrainingRun<float>(network, new Sgd(LearningRate), data.Images, data.Labels, random.Child("batches"));
        for (var step = 0; step < steps; step++) run.Step();
        return run.Diverged ? double.NaN : Judge(network, data);
    }

    static double Judge(Network<float> network, Dataset data)
    {
        var (sum, gradient) = (0.0, new Matrix<float>(Batch, data.Classes));
        for (var first = 0; first < Judged; first += Batch)
        {
            var logits = network.Forward(data.Images.RowRange(first, Batch));
            sum += SoftmaxCrossEntropy.Evaluate(logits, data.Labels.AsSpan(first, Batch), gradient);
        }

        return sum / (Judged / Batch);
    }
}
