using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Schedules.OnDigits;

/// <summary>The corrected claim: in a long enough run 1cycle beats the best constant rate.</summary>
public sealed class OneCycleBeatsBestConstant : PairedHypothesis<ScheduleRace>
{
    public override Section Section => SchedulesStudy.OnDigits;

    public override Claim Claim => Claim.Stated(
        "Corrected: once a run is long enough for noise to decide, 1cycle gets further in the same number of steps " +
        "than the best constant rate.",
        "Smith, arXiv:1803.09820, section 4; A. Géron, Hands-On Machine Learning, chapter 11, section on learning " +
        "rate scheduling");

    public override string Reading =>
        "On UCI digits, same batches and weights: after 400 steps 1cycle has the smaller test loss in more than " +
        "half of pairs; ties count one half. Each arm has the best of the rates 1/4, 1/8, … 1/512, by its mean " +
        "validation loss over four other seeds.";

    public override int Cases => 1;

    protected override Domain<ScheduleRace> Domain => ScheduleRace.Of(400);

    protected override double First(ScheduleRace c, RandomStream random) =>
        ScheduleRace.TestLoss(ScheduleFamily.OneCycle, c.Steps, random);

    protected override double Second(ScheduleRace c, RandomStream random) =>
        ScheduleRace.TestLoss(ScheduleFamily.Constant, c.Steps, random);
}
