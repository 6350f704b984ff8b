using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Schedules.OnDigits;

/// <summary>The corrected claim: 1cycle is faster, but not twice as fast.</summary>
public sealed class OneCycleLessThanTwiceAsFast : PairedHypothesis<ScheduleRace>
{
    public override Section Section => SchedulesStudy.OnDigits;

    public override Claim Claim => Claim.Stated(
        "Corrected: for a small network that a good constant rate trains well, 1cycle saves less than half of the " +
        "steps.",
        "A bound on the factor of Smith and Topin, arXiv:1708.07120, abstract, which is from very deep networks");

    public override string Reading =>
        "On UCI digits, same weights: the best constant rate after 400 steps has a smaller test loss than 1cycle " +
        "after 200, in more than half of pairs; ties count one half. Each arm has the best of the rates 1/4, 1/8, … " +
        "1/512, by its mean validation loss over four other seeds.";

    public override int Cases => 1;

    protected override Domain<ScheduleRace> Domain => ScheduleRace.Of(400);

    protected override double First(ScheduleRace c, RandomStream random) =>
        ScheduleRace.TestLoss(ScheduleFamily.Constant, c.Steps, random);

    protected override double Second(ScheduleRace c, RandomStream random) =>
        ScheduleRace.TestLoss(ScheduleFamily.OneCycle, c.Steps / 2, random);
}
