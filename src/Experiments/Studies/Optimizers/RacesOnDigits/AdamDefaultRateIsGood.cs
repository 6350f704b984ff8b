using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.RacesOnDigits;

/// <summary>The literal claim: Adam needs no tuning of its learning rate.</summary>
public sealed class AdamDefaultRateIsGood : PairedHypothesis<RateRace>
{
    public override Section Section => OptimizersStudy.RacesOnDigits;

    public override Claim Claim => Claim.Stated(
        "Adam adapts the learning rate by itself and requires less tuning of it: the default of 0.001 will often " +
        "do.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on faster optimizers, part on Adam");

    public override string Reading =>
        "Literally: on UCI digits, ReLU networks, after 150 steps the training loss with the learning rate 0.001 " +
        "is at most twice that with 0.008, in more than half of pairs.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["adam-scale-invariant"];
    public override int Cases => 1;

    protected override Domain<RateRace> Domain => RateRace.Of(new RateRace(0.008, 2));

    protected override double First(RateRace c, RandomStream random) => c.Loss(new Adam(0.001), random);

    protected override double Second(RateRace c, RandomStream random) => 2 * c.Loss(new Adam(c.LearningRate), random);
}
