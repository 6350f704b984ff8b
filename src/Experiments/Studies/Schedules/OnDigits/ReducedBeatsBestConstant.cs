using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Schedules.OnDigits;

/// <summary>The literal claim: a rate that starts high and is reduced beats the best constant rate.</summary>
public sealed class ReducedBeatsBestConstant : PairedHypothesis<ScheduleRace>
{
    public override Section Section => SchedulesStudy.OnDigits;

    public override Claim Claim => Claim.Stated(
        "A rate that starts large and is then reduced reaches a good solution faster than the optimal constant " +
        "learning rate.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on learning rate scheduling");

    public override string Reading =>
        "Literally, for a short run too, on UCI digits, same batches and weights: after 40 steps the piecewise " +
        "constant schedule (a tenth after one half, a hundredth after three quarters) has the smaller test loss in " +
        "more than half of pairs; ties count one half. Each arm has the best of the rates 1/4, 1/8, … 1/512, by its " +
        "mean validation loss over four other seeds.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy =>
        ["reduced-beats-best-constant-near-minimum", "one-cycle-beats-best-constant"];

    public override int Cases => 1;

    protected override Domain<ScheduleRace> Domain => ScheduleRace.Of(40);

    protected override double First(ScheduleRace c, RandomStream random) =>
        ScheduleRace.TestLoss(ScheduleFamily.Pieces, c.Steps, random);

    protected override double Second(ScheduleRace c, RandomStream random) =>
        ScheduleRace.TestLoss(ScheduleFamily.Constant, c.Steps, random);
}
