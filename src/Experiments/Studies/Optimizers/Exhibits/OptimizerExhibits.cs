using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Studies.Optimizers.Exhibits;

/// <summary>Figures and tables about optimizers.</summary>
static class OptimizerExhibits
{
    const double Loss = 0.5;

    /// <summary>
    /// Learning curves at each optimizer's best learning rate: median over seeds, and the range of all as a band.
    /// </summary>
    public static LinePlot LearningCurves(
        OptimizerRuns runs, IEnumerable<OptimizerSetting> settings, string title) => new(
        title,
        new("update", AxisScale.Linear, 0, OptimizerRuns.Steps),
        new("training loss", AxisScale.Decimal),
        [.. settings.Select(setting => LearningCurve(runs, setting))]);

    /// <summary>Loss at the end by learning rate.</summary>
    public static LinePlot ByRate(OptimizerRuns runs, IEnumerable<OptimizerSetting> settings) => new(
        "Training loss at the end by learning rate",
        new("learning rate", AxisScale.Binary),
        new("training loss", AxisScale.Decimal, 0.1, 10),
        [
            .. settings.Select(setting => new Curve(setting.Name, OptimizerRuns.Rates, runs.Ends(setting))
            {
                Markers = true,
            }),
        ]);

    /// <summary>
    /// Best learning rate, updates to a loss, and how many learning rates are nearly as good; a row an optimizer.
    /// </summary>
    public static Table Summary(OptimizerRuns runs) => new(
        [
            "optimizer", "best learning rate", "loss at the end, median", "range",
            $"updates to a loss of {Format.Number(Loss)}, median", "range", "learning rates within twice the best loss",
        ],
        [.. OptimizerSetting.All.Select(setting => Row(runs, setting))]);

    /// <summary>Distance from the minimum by step, measured and predicted.</summary>
    public static LinePlot OnQuadratic(Quadratic c, int steps)
    {
        double[] t = [.. Enumerable.Range(0, steps + 1).Select(step => (double)step)];
        Curve Measured(string name, IOptimizer optimizer, int palette) =>
            new(name, t, [.. c.Distances(optimizer).Take(t.Length)]) { Markers = true, Palette = palette };
        Curve Predicted(string name, Func<Quadratic, int, double> distance, int palette) =>
            new(name, t, [.. t.Select(step => distance(c, (int)step))]) { Dashed = true, Palette = palette };
        return new(
            $"Distance from the minimum, κ = {c.Condition}",
            new("step", AxisScale.Linear, 0, steps),
            new("‖w‖", AxisScale.Decimal),
            [
                Measured("gradient descent", BestPace.GradientDescent(c), 0),
                Predicted("predicted", BestPace.DistanceOfGradientDescent, 0),
                Measured("Nesterov", BestPace.Nesterov(c), 1),
                Predicted("predicted", BestPace.DistanceOfNesterov, 1),
                Measured("heavy ball", BestPace.HeavyBall(c), 2),
                Predicted("predicted", BestPace.DistanceOfHeavyBall, 2),
            ]);
    }

    static Curve LearningCurve(OptimizerRuns runs, OptimizerSetting setting)
    {
        var all = runs.AtBestRate(setting);
        var points = all[0].Count;
        double[] Over(Func<IEnumerable<double>, double> fold) =>
            [.. Enumerable.Range(0, points).Select(i => fold(all.Select(losses => losses[i])))];
        double[] updates = [.. Enumerable.Range(0, points).Select(i => (i + 0.5) * OptimizerRuns.Window)];
        return new($"{setting.Name}, {Rate(runs, setting)}", updates, Over(DeepRuns.MedianOf))
        {
            Spread = new(Over(values => values.Min()), Over(values => values.Max())),
        };
    }

    static IReadOnlyList<string> Row(OptimizerRuns runs, OptimizerSetting setting)
    {
        var ends = runs.Ends(setting);
        double[] last = [.. runs.AtBestRate(setting).Select(losses => losses.TakeLast(4).Average())];
        double[] updates = [.. runs.AtBestRate(setting).Select(UpdatesTo)];
        return
        [
            setting.Name, Rate(runs, setting),
            Format.Number(ends.Min(), 2), $"{Format.Number(last.Min(), 2)} to {Format.Number(last.Max(), 2)}",
            Format.Number(DeepRuns.MedianOf(updates)),
            $"{Format.Number(updates.Min())} to {Format.Number(updates.Max())}",
            $"{ends.Count(loss => loss <= 2 * ends.Min())} of {ends.Count}",
        ];
    }

    /// <summary>Updates until ten in a row have a mean loss that low; infinite if they never had.</summary>
    static double UpdatesTo(IReadOnlyList<double> losses)
    {
        var window = losses.ToList().FindIndex(loss => loss <= Loss);
        return window < 0 ? double.PositiveInfinity : (window + 1) * OptimizerRuns.Window;
    }

    static string Rate(OptimizerRuns runs, OptimizerSetting setting) =>
        $"1/{Format.Number(1 / OptimizerRuns.Rates[runs.BestRate(setting)])}";
}
