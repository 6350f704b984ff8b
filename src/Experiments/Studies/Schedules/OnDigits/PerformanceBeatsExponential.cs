using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Schedules.OnDigits;

/// <summary>The corrected claim: here performance scheduling is the faster one.</summary>
public sealed class PerformanceBeatsExponential : PairedHypothesis<ScheduleRace>
{
    public override Section Section => SchedulesStudy.OnDigits;

    public override Claim Claim => Claim.Stated(
        "Corrected: on a short run performance scheduling, which waits until the loss no longer falls, gets further " +
        "than exponential scheduling, which lowers the rate from the first step on.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on learning rate scheduling; measured here");

    public override string Reading =>
        "On UCI digits, same batches and weights: after 400 steps performance scheduling, half the rate after 2 of " +
        "25 looks without a new lowest validation loss, has the smaller test loss than exponential scheduling, a " +
        "tenth every 320 steps, in more than half of pairs; ties count one half. Each arm has the best of the rates " +
        "1/4, 1/8, … 1/512, by its mean validation loss over four other seeds.";

    public override int Cases => 1;

    protected override Domain<ScheduleRace> Domain => ScheduleRace.Of(400);

    protected override double First(ScheduleRace c, RandomStream random) =>
        ScheduleRace.TestLoss(ScheduleFamily.Performance, c.Steps, random);

    protected override double Second(ScheduleRace c, RandomStream random) =>
        ScheduleRace.TestLoss(ScheduleFamily.Exponential, c.Steps, random);
}
