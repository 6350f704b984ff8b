using InitStudy.Experiments.Setups.Races;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;

namespace InitStudy.Experiments.Studies.Schedules.Exhibits;

/// <summary>Validation loss by step under each schedule at its best rate.</summary>
static class ScheduleLearningCurves
{
    const int Steps = ScheduleRuns.Steps;

    /// <summary>Medians over seeds, and for two of them the range of all seeds as a band.</summary>
    /// <param name="images">Name of the data.</param>
    /// <param name="all">Every schedule.</param>
    public static Exhibit Of(string images, IReadOnlyList<ScheduleRuns> all)
    {
        var plot = new LinePlot(
            "Validation loss under each schedule at its best rate",
            new("step", AxisScale.Linear, 0, Steps),
            new("validation loss", AxisScale.Decimal),
            [.. all.Select(LearningCurve)]);
        var (constant, cycle) = (plot[ScheduleFamily.Constant.Name].Y, plot[ScheduleFamily.OneCycle.Name].Y);
        var half = constant.Count / 2;
        var others = all.Where(runs => runs.Family != ScheduleFamily.Constant).ToArray();
        var rate = all.Single(runs => runs.Family == ScheduleFamily.Constant).Rate;
        return new(
            "Learning curves",
            $"One hidden layer of 16 ReLU units on {images}, batches of 2, momentum 0.9 where the schedule sets " +
            $"none. Lines are medians over {ScheduleRuns.Seeds} seeds, bands the range of all for the constant rate " +
            "and for 1cycle; same weights and batches for all. Each schedule has the best of six rates, by its " +
            "validation loss over other seeds.",
            [("learning", plot)],
            Results(all))
        {
            Findings =
            [
                new(
                    "No schedule has a lower best rate than the constant one, which must serve the end of the run, " +
                    "too.",
                    others.All(runs => runs.Rate >= rate)),
                new(
                    "At half time 1cycle, whose rate is still high, is behind the constant rate; at the end it is " +
                    "ahead.",
                    cycle[half] > constant[half] && cycle[^1] < constant[^1]),
                Ends(all),
                .. Arms.Alike([.. all.Select(runs => runs.Family.Name)], [.. all.Select(runs => runs.Losses[0])]),
            ],
        };
    }

    static Finding Ends(IReadOnlyList<ScheduleRuns> all)
    {
        static double Loss(ScheduleRuns runs) => DeepRuns.MedianOf(runs.Test.Select(test => test.Loss));
        var constant = Loss(all.Single(runs => runs.Family == ScheduleFamily.Constant));
        var worse = all.Where(runs => Loss(runs) > constant).ToArray();
        double[] accuracies = [.. all.Select(runs => DeepRuns.MedianOf(runs.Test.Select(test => test.Accuracy)))];
        return new(
            $"{worse.Length} of the {all.Count - 1} other schedules end with a larger median test loss than the " +
            $"constant rate's {Format.Number(constant, 3)}: " +
            string.Join(", ", worse.Select(runs => $"{runs.Family.Name} {Format.Number(Loss(runs), 3)}")) +
            $". All accuracies lie between {Format.Percent(accuracies.Min())} and {Format.Percent(accuracies.Max())}.",
            worse.Length == all.Count - 2 && worse.All(runs => runs.Family != ScheduleFamily.OneCycle));
    }

    /// <summary>Best rate and what came out, a row a schedule.</summary>
    static Table Results(IReadOnlyList<ScheduleRuns> all) => new(
        ["schedule", "best rate", "test loss, median", "range", "test accuracy, median"],
        [
            .. all.Select(runs => (IReadOnlyList<string>)
            [
                runs.Family.Name,
                Format.Number(runs.Rate, 3),
                Format.Number(DeepRuns.MedianOf(runs.Test.Select(test => test.Loss)), 3),
                Format.Range([.. runs.Test.Select(test => test.Loss)], 3),
                Format.Percent(DeepRuns.MedianOf(runs.Test.Select(test => test.Accuracy))),
            ]),
        ]);

    static Curve LearningCurve(ScheduleRuns runs)
    {
        var looks = runs.Losses[0].Count;
        double[] Over(Func<IEnumerable<double>, double> fold) =>
            [.. Enumerable.Range(0, looks).Select(i => fold(runs.Losses.Select(losses => losses[i])))];
        double[] steps = [.. Enumerable.Range(1, looks).Select(i => (double)i * (Steps / ScheduledTraining.Looks))];
        return new(runs.Family.Name, steps, Over(DeepRuns.MedianOf))
        {
            Palette = runs.Family.Palette,
            Spread = runs.Family == ScheduleFamily.Constant || runs.Family == ScheduleFamily.OneCycle
                ? new(Over(values => values.Min()), Over(values => values.Max()))
                : null,
        };
    }
}
