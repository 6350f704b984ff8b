using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Training;

/// <summary>Figures and tables of the shared training runs.</summary>
static class DeepExhibits
{
    static readonly double[] Layers = [.. Enumerable.Range(1, DeepRun.HiddenLayers).Select(l => (double)l)];

    /// <summary>One number a hidden layer, median over seeds, a curve a setting.</summary>
    public static LinePlot ByLayer(
        DeepRuns runs, IEnumerable<DeepSetting> settings, string title, string axis, AxisScale scale,
        Func<DeepRun, IReadOnlyList<LayerStatistics>> moment, Func<LayerStatistics, double> read) => new(
        title,
        new("hidden layer", AxisScale.Linear, 1, DeepRun.HiddenLayers),
        new(axis, scale),
        [
            .. settings.Select(setting => new Curve(
                setting.Name,
                Layers,
                [.. Enumerable.Range(0, DeepRun.HiddenLayers).Select(l => runs.Median(setting, run => moment(run)[l], read))])
            {
                Markers = true,
            }),
        ]);

    /// <summary>Learning curves: the median over seeds, and the range of all seeds as a band.</summary>
    public static LinePlot LearningCurves(DeepRuns runs, IEnumerable<DeepSetting> settings, string title) => new(
        title,
        new("step", AxisScale.Linear, 0, DeepRun.Steps),
        new("training loss", AxisScale.Linear, 0),
        [.. settings.Select(setting => LearningCurve(runs, setting))]);

    /// <summary>First and last hidden layer at the start and after training, a row a setting.</summary>
    public static Table FirstAndLast(DeepRuns runs, IEnumerable<DeepSetting> settings) => new(
        [
            "activation, initialization", "loss after training", "‖∂L/∂W‖ layer 1 / layer 10, start", "same, end",
            "saturated units layer 1 → 10, start", "same, end",
            "η ‖∂L/∂W‖ / ‖W‖ (rate times gradient, over weights) layer 1 → 10, start", "same, end",
        ],
        [.. settings.Select(setting => Row(runs, setting))]);

    static Curve LearningCurve(DeepRuns runs, DeepSetting setting)
    {
        var all = runs.Of(setting);
        var points = all[0].Losses.Count;
        double[] Over(Func<IEnumerable<double>, double> fold) =>
            [.. Enumerable.Range(0, points).Select(i => fold(all.Select(run => run.Losses[i])))];
        double[] steps = [.. Enumerable.Range(1, points).Select(i => (i - 0.5) * DeepRun.Window)];
        return new(setting.Name, steps, Over(DeepRuns.MedianOf))
        {
            Spread = new(Over(values => values.Min()), Over(values => values.Max())),
        };
    }

    static IReadOnlyList<string> Row(DeepRuns runs, DeepSetting setting)
    {
        var last = DeepRun.HiddenLayers - 1;
        double Start(int layer, Func<LayerStatistics, double> read) => runs.Median(setting, run => run.AtStart[layer], read);
        double End(int layer, Func<LayerStatistics, double> read) => runs.Median(setting, run => run.AtEnd[layer], read);
        string Pair(Func<int, Func<LayerStatistics, double>, double> at, Func<LayerStatistics, double> read) =>
            $"{Format.Number(at(0, read), 2)} → {Format.Number(at(last, read), 2)}";
        string Share(Func<int, Func<LayerStatistics, double>, double> at) =>
            $"{Format.Percent(at(0, layer => layer.Saturation))} → {Format.Percent(at(last, layer => layer.Saturation))}";
        return
        [
            setting.Name,
            Format.Number(DeepRuns.MedianOf(runs.Of(setting).Select(run => run.Losses[^1])), 3),
            Format.Number(Start(0, layer => layer.GradientNorm) / Start(last, layer => layer.GradientNorm), 2),
            Format.Number(End(0, layer => layer.GradientNorm) / End(last, layer => layer.GradientNorm), 2),
            Share(Start), Share(End),
            Pair(Start, layer => layer.UpdateRatio), Pair(End, layer => layer.UpdateRatio),
        ];
    }
}
