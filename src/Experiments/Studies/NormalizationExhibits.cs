using InitStudy.Experiments.Reporting;
using InitStudy.Experiments.Reporting.Figures;
using InitStudy.Experiments.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies;

/// <summary>Figures and a table of ten hidden layers on images, with and without batch normalization.</summary>
sealed class NormalizationExhibits
{
    /// <summary>Runs of a setting.</summary>
    public const int Seeds = 5;

    static readonly double[] Layers = [.. Enumerable.Range(1, DeepRun.HiddenLayers).Select(l => (double)l)];

    readonly DeepRun[][] _runs;

    /// <summary>Trains everything. The root seed is a hash of a name, chosen by nobody.</summary>
    public NormalizationExhibits(Workshop workshop)
    {
        var (data, random) = (workshop.Standardized, RandomStream.Root(StableHash.Of("normalization-runs")));
        var settings = NormalizedSetting.All;
        _runs = [.. workshop.InParallel(settings.Count * Seeds, job =>
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
        new("training loss", AxisScale.Linear, 0, 4),
        [.. NormalizedSetting.All.Zip(_runs, LearningCurve)]);

    /// <summary>‖∂L/∂s‖ by layer, and the rates of theory from the top layer down.</summary>
    public LinePlot Gradients() => new(
        "Gradient before training",
        new("hidden layer", AxisScale.Linear, 1, DeepRun.HiddenLayers),
        new("‖∂L/∂s‖", AxisScale.Decimal),
        [
            .. NormalizedSetting.All.Index().Select(setting =>
                new Curve(setting.Item.Name, Layers, ByLayer(setting.Index)) { Markers = true, Palette = setting.Index }),
            .. NormalizedSetting.All.Index().Where(setting => setting.Item.IsNormalized).Select(setting =>
                new Curve($"π / (π − 1) from the top", Layers, Predicted(ByLayer(setting.Index)[^1])) { Dashed = true, Palette = setting.Index }),
        ]);

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

    double[] ByLayer(int setting) =>
    [
        .. Enumerable.Range(0, DeepRun.HiddenLayers).Select(l =>
            DeepRuns.MedianOf(_runs[setting].Select(run => run.AtStart[l].SignalGradientNorm))),
    ];

    static double[] Predicted(double top)
    {
        var rate = Math.Sqrt(NormalizedLayers.GradientFactor(new Relu()));
        var gradients = new double[DeepRun.HiddenLayers];
        for (var l = gradients.Length - 1; l >= 0; l--, top *= rate) gradients[l] = top;
        return gradients;
    }

    static IReadOnlyList<string> Row(NormalizedSetting setting, DeepRun[] runs)
    {
        string Median(Func<DeepRun, double> read) => Format.Number(DeepRuns.MedianOf(runs.Select(read)), 3);
        static double Ratio(IReadOnlyList<Model.Training.LayerStatistics> layers) =>
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
