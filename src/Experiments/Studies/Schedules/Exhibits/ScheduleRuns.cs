using InitStudy.Experiments.Setups.Races;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Studies.Schedules.Exhibits;

/// <summary>One schedule at its best rate, with the same few seeds as all others.</summary>
/// <param name="Family">Kind of schedule.</param>
/// <param name="Rate">The best rate of the grid.</param>
/// <param name="Losses">Validation loss by seed and look; NaN once diverged.</param>
/// <param name="Test">Test loss and accuracy by seed.</param>
sealed record ScheduleRuns(
    ScheduleFamily Family, double Rate, IReadOnlyList<IReadOnlyList<double>> Losses, IReadOnlyList<Evaluation> Test)
{
    /// <summary>Runs of a schedule.</summary>
    public const int Seeds = 5;

    const int TuningSeeds = 4;

    /// <summary>Steps of a run.</summary>
    public const int Steps = 400;

    /// <summary>Searches the rate of every schedule and trains with it.</summary>
    public static IReadOnlyList<ScheduleRuns> Train(ExhibitContext context)
    {
        var parts = Parts.Of(context.Standardized);
        return context.InParallel(ScheduleFamily.All.Count, i => Of(parts, ScheduleFamily.All[i]));
    }

    static ScheduleRuns Of(Parts parts, ScheduleFamily family)
    {
        var random = RandomStream.Root(StableHash.Of("schedule-runs"));
        var rate = ScheduledTraining.BestRate(
            parts, family, Steps, random.Child("tuning").Child(family.Name), TuningSeeds);
        var losses = new List<double>[Seeds];
        var test = new Evaluation[Seeds];
        for (var seed = 0; seed < Seeds; seed++)
        {
            List<double> seen = losses[seed] = [];
            var network = ScheduledTraining.Train(
                parts, family, rate, Steps, random.Child(seed), seen.Add);
            test[seed] = network is null
                ? new(double.NaN, 0)
                : Evaluation.Of(network, parts.Test.Images, parts.Test.Labels);
        }

        return new(family, rate, losses, test);
    }
}
