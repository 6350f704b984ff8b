using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Schedules.OnDigits;

/// <summary>The literal claim: exponential scheduling is a little faster than performance scheduling.</summary>
public sealed class ExponentialBeatsPerformance : PairedHypothesis<ScheduleRace>
{
    public override Section Section => SchedulesStudy.OnDigits;

    public override Claim Claim => Claim.Stated(
        "Performance and exponential scheduling both do well, but exponential scheduling converges slightly faster.",
        "Senior, Heigold, Ranzato, Yang 2013, as told in A. Géron, Hands-On Machine Learning, chapter 11, section " +
        "on learning rate scheduling");

    public override string Reading =>
        "On UCI digits, same batches and weights: after 400 steps exponential scheduling, a tenth every 320 steps, " +
        "has the smaller test loss than performance scheduling, in more than half of pairs; ties count one half. " +
        "Each arm has the best of the rates 1/4, 1/8, … 1/512, by its mean validation loss over four other seeds.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["performance-beats-exponential"];

    public override int Cases => 1;

    protected override Domain<ScheduleRace> Domain => ScheduleRace.Of(400);

    protected override double First(ScheduleRace c, RandomStream random) =>
        ScheduleRace.TestLoss(ScheduleFamily.Exponential, c.Steps, random);

    protected override double Second(ScheduleRace c, RandomStream random) =>
        ScheduleRace.TestLoss(ScheduleFamily.Performance, c.Steps, random);
}
