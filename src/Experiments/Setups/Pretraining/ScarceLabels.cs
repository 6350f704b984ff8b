using InitStudy.Experiments.Data;
using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Data;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Pretraining;

/// <summary>Deep classifiers of images, few of which have a label; the others can be looked at before.</summary>
/// <param name="HiddenLayers">Hidden layers.</param>
/// <param name="Width">Units of each.</param>
/// <param name="Steps">Steps of training with labels, 16 images each, by Adam.</param>
/// <param name="Labels">Images with a label.</param>
public sealed record ScarceLabels(int HiddenLayers, int Width, int Steps, int Labels)
{
    const int Batch = 16;

    static readonly Lazy<Dataset> Standardized = new(() => Digits.Load().Standardized());
    static readonly Lazy<Dataset> Pixels = new(() => UnitPixels.Of(Digits.Load()));

    /// <summary>Images to look at without labels, at most.</summary>
    internal int Visible { get; init; } = 1200;

    /// <summary>Other images, to judge by, at most.</summary>
    internal int Judged { get; init; } = 400;

    /// <summary>Of Adam, in training with labels.</summary>
    internal double LearningRate { get; init; } = 0.01;

    /// <summary>One kind of network and training, and numbers of labels from few to many.</summary>
    internal static Domain<ScarceLabels> Of(int hiddenLayers, int width, int steps, int few, int many) => new(
        [new("labels", few, many)],
        codes => new(hiddenLayers, width, steps, codes[0]),
        new Stratum("any", random => [random.Between(0, few, many)]));

    /// <summary>Digits as a start needs them: from 0 to 1 for logistic units, else standardized.</summary>
    internal static Dataset DigitsFor(InitialNetwork start) => start.Activation is Logistic ? Pixels.Value : Standardized.Value;

    /// <summary>How a network does after training. Every start sees the same images, batches and random numbers.</summary>
    internal Fit Fit(InitialNetwork start, RandomStream random) => Fit(start, DigitsFor(start), random);

    /// <summary>The same on other images; those that are seen without label and those judged are never the same.</summary>
    internal Fit Fit(InitialNetwork start, Dataset data, RandomStream random)
    {
        var order = random.Child("order").Permutation(data.Count).AsSpan(0, Math.Min(data.Count, Visible + Judged));
        var aside = Math.Min(Judged, order.Length / 2);
        var (seen, judged) = (data.Subset(order[..^aside]), data.Subset(order[^aside..]));
        var labelled = data.Subset(order[..Math.Min(Labels, seen.Count)]);
        var run = Begin(start, seen, labelled, random);
        while (run.Steps < Steps && !run.Diverged) run.Step();
        return new(
            Evaluation.Of(run.Network, labelled.Images, labelled.Labels), Evaluation.Of(run.Network, judged.Images, judged.Labels));
    }

    /// <summary>The network, pretrained if the start says so, before its first label.</summary>
    internal TrainingRun<float> Begin(InitialNetwork start, Dataset seen, Dataset labelled, RandomStream random)
    {
        int[] sizes = [seen.Pixels, .. Enumerable.Repeat(Width, HiddenLayers), seen.Classes];
        var network = Mlp.Create<float>(sizes, start.Activation, start.Initializer, random.Child("weights"), Batch);
        start.Prepare(network, seen.Images, random.Child("pretraining"));
        return new(network, new Adam(LearningRate), labelled.Images, labelled.Labels, random.Child("batches"));
    }
}
