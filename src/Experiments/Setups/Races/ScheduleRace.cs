using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>Training runs on UCI digits that differ in their schedules, each arm with a rate of its own.</summary>
/// <param name="Steps">Updates of a run.</param>
public sealed record ScheduleRace(int Steps)
{
    const int Most = 800, Hundred = 100, Runs = 3;

    static readonly Lazy<Parts> Digits = new(() => Parts.Of(Data.Digits.Load().Standardized()));

    /// <summary>Runs of so many hundred steps and more, up to 800.</summary>
    internal static Domain<ScheduleRace> From(int steps) => new(
        [new("hundred steps", steps / Hundred, Most / Hundred)],
        codes => new(codes[0] * Hundred),
        new Stratum("any", random => [random.Between(0, steps / Hundred, Most / Hundred)]));

    /// <summary>Loss over the test part after the last step, the mean of three runs; +∞ if one diverged.</summary>
    /// <remarks>The arm's rate is looked for on streams of its own, anew in every replicate.</remarks>
    internal double TestLoss(ScheduleFamily family, RandomStream random)
    {
        var parts = Digits.Value;
        var tuning = random.Child("tuning").Child(family.Name);
        var rate = ScheduledTraining.BestRate(parts, family, Steps, tuning, seeds: 1);
        return Enumerable.Range(0, Runs).Average(run => Loss(parts, family, rate, random.Child(run)));
    }

    double Loss(Parts parts, ScheduleFamily family, double rate, RandomStream random) =>
        ScheduledTraining.Train(parts, family, rate, Steps, random) is { } network
            ? Evaluation.Of(network, parts.Test.Images, parts.Test.Labels).Loss.OrInfinity()
            : double.PositiveInfinity;
}
