using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Schedules.OnDigits;

/// <summary>The literal claim: 1cycle trains ten times faster.</summary>
public sealed class OneCycleTenTimesFaster : PairedHypothesis<ScheduleRace>
{
    public override Section Section => SchedulesStudy.OnDigits;

    public override Claim Claim => Claim.Stated(
        "With 1cycle networks train an order of magnitude faster than with standard methods.",
        "Smith and Topin, arXiv:1708.07120, abstract");

    public override string Reading =>
        "Literally, on UCI digits, same weights: after 40 steps 1cycle has a smaller test loss than the best " +
        "constant rate after 400, in more than half of pairs; ties count one half. Each arm has the best of the " +
        "rates 1/4, 1/8, … 1/512, by its mean validation loss over four other seeds.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy =>
        ["one-cycle-beats-best-constant", "one-cycle-less-than-twice-as-fast"];

    public override int Cases => 1;

    protected override Domain<ScheduleRace> Domain => ScheduleRace.Of(400);

    protected override double First(ScheduleRace c, RandomStream random) =>
        ScheduleRace.TestLoss(ScheduleFamily.OneCycle, c.Steps / 10, random);

    protected override double Second(ScheduleRace c, RandomStream random) =>
        ScheduleRace.TestLoss(ScheduleFamily.Constant, c.Steps, random);
}
