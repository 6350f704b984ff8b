using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Reporting;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.Exhibits;

/// <summary>The slow tier on pretraining: many images without labels, then few with labels, or more.</summary>
/// <param name="Setting">Networks, images and training with labels, at any number of them.</param>
/// <param name="EncoderSteps">Steps of each layer's denoising autoencoder.</param>
sealed record PretrainingAtScale(ScarceLabels Setting, int EncoderSteps)
{
    const double EncoderRate = 0.002;

    static readonly int[] Labels = [100, 300, 1000, 5000];

    readonly InitialNetwork[] _starts =
    [
        InitialNetwork.Heuristic, InitialNetwork.Heuristic.Denoising(EncoderRate, EncoderSteps),
        InitialNetwork.Glorot, InitialNetwork.Glorot.Denoising(EncoderRate, EncoderSteps),
    ];

    /// <summary>Ten hidden layers.</summary>
    public static PretrainingAtScale Paper { get; } = new(
        new(DeepRun.HiddenLayers, DeepRun.Width, Steps: 500, Labels: 0)
        {
            Visible = 20_000, Judged = 5000, LearningRate = 0.001,
        },
        EncoderSteps: 1000);

    /// <summary>Every start at every number of labels, with the same few seeds.</summary>
    public SlowExhibit Exhibit => new(_starts.Length * Labels.Length * PretrainingRuns.Seeds, Show);

    Exhibit Show(ExhibitContext context, Action<string> finished)
    {
        var runs = PretrainingRuns.Train(context, Setting, _starts, context.Standardized, Labels, finished);
        return new(
            "Unsupervised pretraining at the scale of a paper",
            $"{Setting.HiddenLayers} hidden layers of {Setting.Width} tanh units on {context.Data.Name}. Denoising " +
            $"autoencoders, {Format.Count(EncoderSteps)} steps a layer, see at most {Format.Count(Setting.Visible)} " +
            $"images without labels; then {Setting.Steps} steps with labels, from {Labels[0]} to " +
            $"{Format.Count(Labels[^1])}. Median and range of {PretrainingRuns.Seeds} seeds, with the same images, " +
            $"batches and random numbers for all; errors on at most {Format.Count(Setting.Judged)} other images. The " +
            "gain is taken seed by seed.",
            [
                ("slow", runs.ErrorByLabels("Test error by number of labels")),
                ("slow-gain", runs.GainByLabels("Gain by number of labels", (0, 1), (2, 3))),
            ],
            runs.ByLabels())
        {
            Findings = runs.Alike,
        };
    }
}
