using FsCheck;
using FsCheck.Fluent;
using InitStudy.Model.Schedules;

namespace InitStudy.Properties.Schedules;

/// <summary>Numbers that schedules are made of: a rate, a number of steps, a factor below 1, a share.</summary>
public sealed record ScheduleCase(double LearningRate, int Steps, double Factor, double Share)
{
    internal OneCycle Cycle(Annealing annealing) => new(LearningRate, Steps, Share, 10, 100, annealing, 0.8, 0.9);

    /// <summary>The first so many rates.</summary>
    internal static double[] Rates(ISchedule schedule, int count) =>
        [.. Enumerable.Range(1, count).Select(step => schedule.At(step).LearningRate)];

    /// <summary>Cases for properties; they shrink towards few steps.</summary>
    public static Arbitrary<ScheduleCase> Any() => Arb.From(
        from rate in Gen.Elements(1e-3, 0.1, 0.7, 30)
        from steps in Gen.Choose(4, 300)
        from factor in Gen.Choose(1, 99)
        from share in Gen.Choose(5, 95)
        select new ScheduleCase(rate, steps, factor / 100.0, share / 100.0),
        c => new[] { 4, c.Steps / 2, c.Steps - 1 }.Where(steps => steps >= 4 && steps < c.Steps)
            .Select(steps => c with { Steps = steps }));
}
