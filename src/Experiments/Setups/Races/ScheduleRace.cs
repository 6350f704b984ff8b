using System.Collections.Concurrent;
using InitStudy.Experiments.Data;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>
/// Training runs on UCI digits that differ in their schedules, each with the best rate of the same grid.
/// </summary>
/// <param name="Steps">Updates of the longer run.</param>
public sealed record ScheduleRace(int Steps)
{
    static readonly Lazy<Parts> Digits = new(() => Parts.Of(Data.Digits.Load().Standardized()));

    static readonly ConcurrentDictionary<(ScheduleFamily, int), Lazy<double>> BestRates = new();

    /// <summary>Runs of so many steps.</summary>
    internal static Domain<ScheduleRace> Of(int steps) => new(
        [new("steps", steps, steps)],
        codes => new(codes[0]),
        new Stratum($"{steps} steps", _ => [steps]));

    /// <summary>Mean loss over the test part after the last step; NaN if the run diverged.</summary>
    internal static double TestLoss(ScheduleFamily recipe, int steps, RandomStream random)
    {
        var parts = Digits.Value;
        var search = BestRates.GetOrAdd((recipe, steps), _ => new(() => ScheduledTraining.BestRate(parts, recipe, steps)));
        return ScheduledTraining.Train(parts, recipe, search.Value, steps, random) is { } network
            ? Evaluation.Of(network, parts.Test.Images, parts.Test.Labels).Loss
            : double.NaN;
    }
}
