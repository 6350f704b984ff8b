using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.RacesOnDigits;

/// <summary>The corrected claim: at small learning rates momentum is faster.</summary>
public sealed class MomentumBeatsSgdAtSmallRates : PairedHypothesis<RateRace>
{
    public override Section Section => OptimizersStudy.RacesOnDigits;

    public override Claim Claim => Claim.Stated(
        "Corrected: where the learning rate is so small that gradients hardly change from step to step, momentum " +
        "multiplies it by up to 1 / (1 − β), and is faster.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on faster optimizers, part on momentum");

    public override string Reading =>
        "On UCI digits, ReLU networks, same weights and batches, learning rate 0.01 for both: after 150 steps " +
        "momentum 0.9 has the smaller training loss in more than half of pairs.";

    protected override Domain<RateRace> Domain => RateRace.Of(new(0.01, 2), new(0.01, 4));

    protected override double First(RateRace c, RandomStream random) => c.Loss(new Momentum(c.LearningRate), random);

    protected override double Second(RateRace c, RandomStream random) => c.Loss(new Sgd(c.LearningRate), random);
}
