using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Studies.Schedules.Exhibits;

/// <summary>Learning rate and momentum by step, of the schedules that depend on no data.</summary>
static class ScheduleShapes
{
    const int Steps = ScheduleRuns.Steps, Half = Steps / 2, Quarter = Steps / 4;

    static readonly ScheduleFamily[] Fixed =
        [.. ScheduleFamily.All.Where(family => family != ScheduleFamily.Performance)];

    /// <summary>For schedules of rate 1.</summary>
    public static Exhibit Exhibit
    {
        get
        {
            var rates = new LinePlot(
                "Learning rate by step, in units of the schedule's own rate",
                new("step", AxisScale.Linear, 0, Steps),
                new("rate", AxisScale.Linear, 0, 1.05),
                [.. Fixed.Select(family => ByStep(family, settings => settings.LearningRate))]);
            var momenta = new LinePlot(
                "Momentum by step",
                new("step", AxisScale.Linear, 0, Steps),
                new("momentum", AxisScale.Linear, 0.8, 1),
                [.. new[] { ScheduleFamily.Constant, ScheduleFamily.OneCycle }.Select(family =>
                    ByStep(family, settings => settings.Momentum ?? ScheduledTraining.Beta))]);
            return new(
                "The schedules",
                $"A run of {Steps} steps. Performance scheduling has no curve of its own: it depends on the " +
                "validation loss.",
                [("rates", rates), ("momenta", momenta)])
            {
                Findings = Findings(rates, momenta),
            };
        }
    }

    static IReadOnlyList<Finding> Findings(LinePlot rates, LinePlot momenta)
    {
        var (power, exponential) = (rates[ScheduleFamily.Power.Name].Y, rates[ScheduleFamily.Exponential.Name].Y);
        var (cycle, momentum) = (rates[ScheduleFamily.OneCycle.Name].Y, momenta[ScheduleFamily.OneCycle.Name].Y);
        return
        [
            new(
                $"Power scheduling leaves {Format.Number(power[Quarter], 2)} of its rate after a quarter of the run " +
                $"and {Format.Number(power[^1], 2)} at the end: it falls ever more slowly.",
                power[0] - power[Quarter] > power[Quarter] - power[^1]),
            new(
                "Exponential scheduling multiplies its rate by the same factor in each half of the run.",
                Math.Abs(exponential[Half] / exponential[0] / (exponential[^1] / exponential[Half - 1]) - 1) < 1e-9),
            new(
                $"1cycle starts at 1/{Format.Number(1 / cycle[0])} of its peak and ends at " +
                $"{Format.Number(cycle[^1])} of it.",
                cycle[^1] < cycle[0] && cycle[0] < cycle.Max()),
            new(
                "The momentum of 1cycle is lowest where its rate is highest.",
                IndexOf(momentum, momentum.Min()) == IndexOf(cycle, cycle.Max())),
        ];
    }

    static Curve ByStep(ScheduleFamily family, Func<StepSettings, double> read)
    {
        var schedule = family.Make(1, Steps);
        double[] steps = [.. Enumerable.Range(1, Steps).Select(step => (double)step)];
        double[] values = [.. steps.Select(step => read(schedule.At((long)step)))];
        return new(family.Name, steps, values) { Palette = family.Palette };
    }

    static int IndexOf(IReadOnlyList<double> values, double value) => values.ToList().IndexOf(value);
}
