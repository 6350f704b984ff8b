using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.RacesOnDigits;

/// <summary>The literal claim: with the same learning rate momentum is faster.</summary>
public sealed class MomentumAlwaysBeatsSgd : PairedHypothesis<RateRace>
{
    public override Section Section => OptimizersStudy.RacesOnDigits;

    public override Claim Claim => Claim.Stated(
        "Momentum optimization is faster than gradient descent: it rolls down faster and faster until it reaches " +
        "the bottom.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on faster optimizers, part on momentum");

    public override string Reading =>
        "Literally: on UCI digits, ReLU networks, same weights and batches, with any learning rate that gradient " +
        "descent can use: after 150 steps momentum 0.9 has the smaller training loss in more than half of pairs.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["momentum-beats-sgd-at-small-rates"];

    protected override Domain<RateRace> Domain => RateRace.Of(new(0.01, 2), new(0.1, 2));

    protected override double First(RateRace c, RandomStream random) => c.Loss(new Momentum(c.LearningRate), random);

    protected override double Second(RateRace c, RandomStream random) => c.Loss(new Sgd(c.LearningRate), random);
}
