using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.RacesOnDigits;

/// <summary>The literal claim: RMSProp almost always beats AdaGrad.</summary>
public sealed class RmspropAlwaysBeatsAdagrad : PairedHypothesis<RateRace>
{
    public override Section Section => OptimizersStudy.RacesOnDigits;

    public override Claim Claim => Claim.Stated(
        "Except on very simple problems RMSProp almost always performs much better than AdaGrad.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on faster optimizers, part on RMSProp");

    public override string Reading =>
        "Literally: on UCI digits, ReLU networks, same weights and batches and the same learning rate for both, " +
        "up to the one that suits AdaGrad best (1/16): after 150 steps RMSProp has the smaller training loss in " +
        "more than half of pairs.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["rmsprop-beats-adagrad-at-small-rates"];

    protected override Domain<RateRace> Domain => RateRace.Of(new(0.01, 2), new(0.0625, 2));

    protected override double First(RateRace c, RandomStream random) => c.Loss(new RmsProp(c.LearningRate), random);

    protected override double Second(RateRace c, RandomStream random) => c.Loss(new AdaGrad(c.LearningRate), random);
}
