using InitStudy.Harness.Evidence;
using InitStudy.Model.Schedules;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>A kind of schedule with everything fixed but its rate and the number of steps.</summary>
/// <param name="Name">For tables and legends.</param>
/// <param name="Make">
/// The schedule of one run for a rate, the first or for 1cycle the highest, and a number of steps.
/// </param>
/// <remarks>The proportions are those of A. Géron's examples in chapter 11, a run being his 25 epochs.</remarks>
sealed record ScheduleFamily(string Name, Func<double, int, ISchedule> Make)
{
    /// <summary>The same rate for all steps.</summary>
    public static ScheduleFamily Constant { get; } = new("constant", (rate, _) => new PiecewiseConstant([rate], []));

    /// <summary>Down to a fifth by the end.</summary>
    public static ScheduleFamily Power { get; } = new("power", (rate, steps) => new PowerDecay(rate, steps / 4.0));

    /// <summary>A tenth every 20 of 25 parts.</summary>
    public static ScheduleFamily Exponential { get; } =
        new("exponential", (rate, steps) => new ExponentialDecay(rate, 0.1, 0.8 * steps));

    /// <summary>A tenth after one half, a hundredth after three quarters.</summary>
    public static ScheduleFamily Pieces { get; } =
        new("piecewise constant", (rate, steps) => PiecewiseConstant.Scaled(rate, 0.1, steps / 2, 3 * steps / 4));

    /// <summary>Halved after two looks of 25 without a new lowest validation loss.</summary>
    public static ScheduleFamily Performance { get; } =
        new("performance", (rate, _) => new Plateau(rate, 0.5, patience: 2));

    /// <summary>Straight up for 30 % of the steps, straight down for the rest.</summary>
    public static ScheduleFamily OneCycle { get; } =
        new("1cycle", (peak, steps) => new OneCycle(peak, steps, Annealing: Annealing.Linear));

    /// <summary>Its colour, the same in every figure.</summary>
    public int Palette => All.ToList().IndexOf(this);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ScheduleFamily> All { get; } =
        [Constant, Power, Exponential, Pieces, Performance, OneCycle];
}
