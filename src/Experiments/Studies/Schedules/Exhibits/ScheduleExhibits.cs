using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Studies.Schedules.Exhibits;

/// <summary>Figures and tables of learning rate schedules.</summary>
static class ScheduleExhibits
{
    const int Steps = ScheduleRuns.Steps;

    /// <summary>What depends on no data: performance scheduling has no curve of its own.</summary>
    static readonly ScheduleFamily[] Fixed = [.. ScheduleFamily.All.Where(recipe => recipe != ScheduleFamily.Performance)];

    /// <summary>Learning rate by step, for schedules of rate 1.</summary>
    public static LinePlot Rates() => new(
        "Learning rate by step, in units of the schedule's own rate",
        new("step", AxisScale.Linear, 0, Steps),
        new("rate", AxisScale.Linear, 0, 1.05),
        [.. Fixed.Select(recipe => ByStep(recipe, pace => pace.LearningRate))]);

    /// <summary>Momentum by step.</summary>
    public static LinePlot Momenta() => new(
        "Momentum by step",
        new("step", AxisScale.Linear, 0, Steps),
        new("momentum", AxisScale.Linear, 0.8, 1),
        [.. new[] { ScheduleFamily.Constant, ScheduleFamily.OneCycle }.Select(recipe =>
            ByStep(recipe, pace => pace.Momentum ?? ScheduledTraining.Beta))]);

    /// <summary>
    /// Validation loss by step: the median over seeds, and for two of them the range of all seeds as a band.
    /// </summary>
    public static LinePlot LearningCurves(IReadOnlyList<ScheduleRuns> all) => new(
        "Validation loss under each schedule at its best rate",
        new("step", AxisScale.Linear, 0, Steps),
        new("validation loss", AxisScale.Decimal),
        [.. all.Select(LearningCurve)]);

    /// <summary>Best rate and what came out, a row a schedule.</summary>
    public static Table Results(IReadOnlyList<ScheduleRuns> all) => new(
        ["schedule", "best rate", "test loss, median", "range", "test accuracy, median"],
        [
            .. all.Select(runs => (IReadOnlyList<string>)
            [
                runs.ScheduleFamily.Name,
                Format.Number(runs.Rate, 3),
                Format.Number(DeepRuns.MedianOf(runs.Test.Select(test => test.Loss)), 3),
                $"{Format.Number(runs.Test.Min(test => test.Loss), 3)} to {Format.Number(runs.Test.Max(test => test.Loss), 3)}",
                Format.Percent(DeepRuns.MedianOf(runs.Test.Select(test => test.Accuracy))),
            ]),
        ]);

    static Curve ByStep(ScheduleFamily recipe, Func<Pace, double> read)
    {
        var schedule = recipe.Make(1, Steps);
        double[] steps = [.. Enumerable.Range(1, Steps).Select(step => (double)step)];
        double[] values = [.. steps.Select(step => read(schedule.At((long)step)))];
        return new(recipe.Name, steps, values) { Palette = Index(recipe) };
    }

    static Curve LearningCurve(ScheduleRuns runs)
    {
        var looks = runs.Losses[0].Count;
        double[] Over(Func<IEnumerable<double>, double> fold) =>
            [.. Enumerable.Range(0, looks).Select(i => fold(runs.Losses.Select(losses => losses[i])))];
        double[] steps = [.. Enumerable.Range(1, looks).Select(i => (double)i * (Steps / ScheduledTraining.Looks))];
        return new(runs.ScheduleFamily.Name, steps, Over(DeepRuns.MedianOf))
        {
            Palette = Index(runs.ScheduleFamily),
            Spread = runs.ScheduleFamily == ScheduleFamily.Constant || runs.ScheduleFamily == ScheduleFamily.OneCycle
                ? new(Over(values => values.Min()), Over(values => values.Max()))
                : null,
        };
    }

    /// <summary>The same colour for a schedule in every figure.</summary>
    static int Index(ScheduleFamily recipe) => ScheduleFamily.All.ToList().IndexOf(recipe);
}
