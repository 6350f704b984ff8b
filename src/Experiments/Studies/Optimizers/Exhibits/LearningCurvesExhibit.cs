using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;

namespace InitStudy.Experiments.Studies.Optimizers.Exhibits;

/// <summary>Learning curves of every optimizer at its own best learning rate.</summary>
static class LearningCurvesExhibit
{
    /// <summary>The training loss that updates are counted to.</summary>
    const double Loss = 0.5;

    /// <summary>Medians over seeds with the range of all as bands; a table of what they reach.</summary>
    /// <param name="images">Name of the data.</param>
    /// <param name="runs">Every optimizer at every rate.</param>
    public static Exhibit Of(string images, OptimizerRuns runs)
    {
        var updates = OptimizerSetting.All
            .Select(setting => (setting.Name, Median: DeepRuns.MedianOf(Updates(runs, setting))))
            .OrderBy(row => row.Median).ToArray();
        var (first, last) = (updates[0], updates[^1]);
        double Median(string name) => updates.Single(row => row.Name == name).Median;
        return new(
            "Learning curves, each at its best learning rate",
            $"ReLU networks with two hidden layers of 16 units on {images}, batches of 16, the same " +
            $"{OptimizerRuns.Seeds} starts and batches for all. The learning rate of each is the power of 2 with " +
            "the least median loss over the last 40 updates, on these very runs; bands are the range of all seeds.",
            [
                ("learning", Plot(runs, OptimizerSetting.Kinds, "Training loss by updates")),
                (
                    "learning-adam",
                    Plot(runs, OptimizerSetting.AdamAndItsKin, "Training loss by updates, Adam and its kin")
                ),
            ],
            Summary(runs))
        {
            Findings =
            [
                new(
                    $"Tuned like that the medians of the updates to a loss of {Format.Number(Loss)} lie within a " +
                    $"factor of {Format.Number(last.Median / first.Median, 2)}: {first.Name}'s is the least, " +
                    $"{last.Name}'s the largest.",
                    last.Median <= 3 * first.Median),
                new(
                    $"At their best rates momentum ({Median("momentum")}) and Nesterov's ({Median("Nesterov")}) need " +
                    $"more updates to that loss than gradient descent ({Median("gradient descent")}), and Adam as many.",
                    Median("momentum") > Median("gradient descent") && Median("Nesterov") > Median("gradient descent")
                        && Median("Adam") == Median("gradient descent")),
                new(
                    $"Nadam ({Median("Nadam")}) needs a little more than half as many as gradient descent.",
                    Median("Nadam") / Median("gradient descent") is > 0.5 and <= 0.6),
                new(
                    "Momentum ends with a median loss within a tenth of that of gradient descent.",
                    Math.Abs(runs.Ends(OptimizerSetting.Momentum).Min() / runs.Ends(OptimizerSetting.GradientDescent).Min() - 1) <= 0.1),
                new(
                    $"AdaGrad needs fewer than RMSProp: {Median("AdaGrad")} against {Median("RMSProp")}.",
                    Median("AdaGrad") < Median("RMSProp")),
                new(
                    "At rates of their own RMSProp ends with a smaller median loss than AdaGrad.",
                    runs.Ends(OptimizerSetting.RmsProp).Min() < runs.Ends(OptimizerSetting.AdaGrad).Min()),
                .. runs.Alike,
            ],
        };
    }

    static LinePlot Plot(OptimizerRuns runs, IEnumerable<OptimizerSetting> settings, string title) => new(
        title,
        new("update", AxisScale.Linear, 0, OptimizerRuns.Steps),
        new("training loss", AxisScale.Decimal),
        [.. settings.Select(setting => LearningCurve(runs, setting))]);

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

    /// <summary>Best learning rate, updates to a loss, and how many rates are nearly as good.</summary>
    static Table Summary(OptimizerRuns runs) => new(
        [
            "optimizer", "best learning rate", "loss at the end, median", "range",
            $"updates to a loss of {Format.Number(Loss)}, median", "range", "learning rates within twice the best loss",
        ],
        [.. OptimizerSetting.All.Select(setting => Row(runs, setting))]);

    static IReadOnlyList<string> Row(OptimizerRuns runs, OptimizerSetting setting)
    {
        var ends = runs.Ends(setting);
        double[] last = [.. runs.AtBestRate(setting).Select(losses => losses.TakeLast(4).Average())];
        var updates = Updates(runs, setting);
        return
        [
            setting.Name, Rate(runs, setting),
            Format.Number(ends.Min(), 2), Format.Range(last, 2),
            Format.Number(DeepRuns.MedianOf(updates)),
            Format.Range(updates),
            $"{runs.NearlyBest(setting)} of {ends.Count}",
        ];
    }

    /// <summary>Updates until ten in a row have a mean loss that low, by seed; infinite if they never had.</summary>
    static double[] Updates(OptimizerRuns runs, OptimizerSetting setting) =>
        [.. runs.AtBestRate(setting).Select(UpdatesTo)];

    static double UpdatesTo(IReadOnlyList<double> losses)
    {
        var window = losses.ToList().FindIndex(loss => loss <= Loss);
        return window < 0 ? double.PositiveInfinity : (window + 1) * OptimizerRuns.Window;
    }

    static string Rate(OptimizerRuns runs, OptimizerSetting setting) =>
        $"1/{Format.Number(1 / OptimizerRuns.Rates[runs.BestRate(setting)])}";
}
