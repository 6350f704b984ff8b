using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Schedules;
using InitStudy.Model.Training;
using InitStudy.Model;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>Training of one small network under a schedule: 16 hidden ReLU units, momentum 0.9, batches of 2.</summary>
/// <remarks>
/// Batches of 2 by a pilot run: with 16, where noise matters less, no schedule clearly beat the best constant rate.
/// </remarks>
static class ScheduledTraining
{
    /// <summary>How often a run is looked at; performance scheduling sees the validation loss each time.</summary>
    public const int Looks = 25;

    /// <summary>Momentum where the schedule does not set it.</summary>
    public const double Beta = 0.9;

    /// <summary>Rates that are tried: 1/16, 1/32, … 1/512; in a pilot run the best ones lay inside.</summary>
    public static IReadOnlyList<double> Grid { get; } = [.. Enumerable.Range(4, 6).Select(k => 1.0 / (1 << k))];

    const int Width = 16, Batch = 2;

    /// <summary>
    /// The network after all steps, or null if it diverged; runs with the same stream differ in their schedules
    /// alone.
    /// </summary>
    /// <param name="parts">Images.</param>
    /// <param name="family">Kind of schedule.</param>
    /// <param name="rate">Of the grid.</param>
    /// <param name="steps">At least <see cref="Looks"/>.</param>
    /// <param name="random">Weights and batches are children of it.</param>
    /// <param name="look">Told the validation loss at every look, or none.</param>
    public static Network<float>? Train(
        Parts parts, ScheduleFamily family, double rate, int steps, RandomStream random, Action<double>? look = null)
    {
        int[] sizes = [parts.Training.Pixels, Width, parts.Training.Classes];
        var network = Mlp.Create<float>(sizes, new Relu(), VarianceScaling.HeNormal, random.Child("weights"), Batch);
        var judged = new Network<float>(network.Layers, parts.Validation.Count);
        var schedule = family.Make(rate, steps);
        var run = new TrainingRun<float>(
            network, new Momentum(rate, Beta), parts.Training.Images, parts.Training.Labels, random.Child("batches"))
        {
            Schedule = schedule,
        };
        for (var step = 1; step <= steps; step++)
        {
            run.Step();
            if (step % (steps / Looks) != 0 || look is null && schedule is not Plateau) continue;
            var loss = Evaluation.Of(judged, parts.Validation.Images, parts.Validation.Labels).Loss.OrInfinity();
            (schedule as Plateau)?.Observe(loss);
            look?.Invoke(loss);
        }

        return run.Diverged ? null : judged;
    }

    /// <summary>The rate of the grid with the least mean validation loss over some seeds.</summary>
    /// <param name="parts">Images.</param>
    /// <param name="family">Kind of schedule.</param>
    /// <param name="steps">At least <see cref="Looks"/>.</param>
    /// <param name="random">A stream that no comparison uses.</param>
    /// <param name="seeds">At least 1.</param>
    public static double BestRate(Parts parts, ScheduleFamily family, int steps, RandomStream random, int seeds) =>
        Grid.MinBy(rate => Enumerable.Range(0, seeds)
            .Sum(seed => Loss(parts, family, rate, steps, random.Child(seed))));

    static double Loss(Parts parts, ScheduleFamily family, double rate, int steps, RandomStream random) =>
        Train(parts, family, rate, steps, random) is { } network
            ? Evaluation.Of(network, parts.Validation.Images, parts.Validation.Labels).Loss.OrInfinity()
            : double.PositiveInfinity;
}
