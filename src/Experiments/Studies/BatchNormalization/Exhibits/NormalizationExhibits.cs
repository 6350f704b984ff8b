using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Studies.BatchNormalization.Exhibits;

/// <summary>Figures and a table of ten hidden layers on images, with and without batch normalization.</summary>
sealed class NormalizationExhibits
{
    /// <summary>Runs of a setting.</summary>
    public const int Seeds = 5;

    static readonly double[] Layers = [.. Enumerable.Range(1, DeepRun.HiddenLayers).Select(l => (double)l)];

    readonly DeepRun[][] _runs;

    /// <summary>Trains everything. The root seed is a hash of a name, chosen by nobody.</summary>
    public NormalizationExhibits(ExhibitContext context)
    {
        var (data, random) = (context.Standardized, RandomStream.Root(StableHash.Of("normalization-runs")));
        var settings = NormalizedSetting.All;
        _runs = [.. context.InParallel(settings.Count * Seeds, job =>
        {
            var seed = random.Child(job % Seeds);
            return DeepRun.Of(settings[job / Seeds].Network(data, seed), data, seed);
        }).Chunk(Seeds)];
        Arms.RequireDifferent(
            [.. settings.Select(setting => setting.Name)], [.. _runs.Select(seeds => seeds[0].Losses)]);
    }

    /// <summary>The median over seeds, and the range of all seeds as a band.</summary>
    public LinePlot LearningCurves() => new(
        "Training loss of ten hidden ReLU layers",
        new("step", AxisScale.Linear, 0, DeepRun.Steps),
        new("training loss", AxisScale.Linear, 0, 3),
        [.. NormalizedSetting.All.Zip(_runs, LearningCurve)]);

    /// <summary>‖∂L/∂s‖ of every hidden layer's sums before the first step, median over seeds.</summary>
    public LinePlot Gradients() => new(
        "Gradient before training",
        new("hidden layer", AxisScale.Linear, 1, DeepRun.HiddenLayers),
        new("‖∂L/∂s‖", AxisScale.Decimal),
        [.. NormalizedSetting.All.Zip(_runs, (setting, runs) => new Curve(setting.Name, Layers, ByLayer(runs)) { Markers = true })]);

    /// <summary>Losses and gradients, a row a setting.</summary>
    public Table Numbers() => new(
        ["weights", "loss in the first 10 steps", "loss in the last 10 steps, median", "range", "‖∂L/∂s‖ layer 1 / layer 10, start", "same, end"],
        [.. NormalizedSetting.All.Zip(_runs, Row)]);

    static Curve LearningCurve(NormalizedSetting setting, DeepRun[] runs)
    {
        double[] Over(Func<IEnumerable<double>, double> fold) =>
            [.. Enumerable.Range(0, runs[0].Losses.Count).Select(i => fold(runs.Select(run => run.Losses[i])))];
        double[] steps = [.. Enumerable.Range(0, runs[0].Losses.Count).Select(i => (i + 0.5) * DeepRun.Window)];
        return new(setting.Name, steps, Over(DeepRuns.MedianOf)) { Spread = new(Over(Enumerable.Min), Over(Enumerable.Max)) };
    }

    static double[] ByLayer(DeepRun[] runs) =>
    [
        .. Enumerable.Range(0, DeepRun.HiddenLayers).Select(l =>
            DeepRuns.MedianOf(runs.Select(run => run.AtStart[l].SignalGradientNorm))),
    ];

    static IReadOnlyList<string> Row(NormalizedSetting setting, DeepRun[] runs)
    {
        string Median(Func<DeepRun, double> read) => Format.Number(DeepRuns.MedianOf(runs.Select(read)), 3);
        static double Ratio(IReadOnlyList<LayerStatistics> layers) =>
            layers[0].SignalGradientNorm / layers[DeepRun.HiddenLayers - 1].SignalGradientNorm;
        double[] last = [.. runs.Select(run => run.Losses[^1])];
        return
        [
            setting.Name,
            Median(run => run.Losses[0]),
            Median(run => run.Losses[^1]),
            $"{Format.Number(last.Min(), 3)} to {Format.Number(last.Max(), 3)}",
            Median(run => Ratio(run.AtStart)),
            Median(run => Ratio(run.AtEnd)),
        ];
    }
}
