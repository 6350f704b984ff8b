using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.RacesOnDigits;

/// <summary>The corrected claim: with the usual learning rates Adam is ahead.</summary>
public sealed class AdamBeatsSgdAtDefaults : PairedHypothesis<RateRace>
{
    public override Section Section => OptimizersStudy.RacesOnDigits;

    public override Claim Claim => Claim.Stated(
        "Corrected: the boost is over a learning rate that nobody tuned: with the usual 0.001 Adam is ahead of " +
        "gradient descent with the usual 0.01.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on faster optimizers, parts on gradient descent " +
        "and on Adam; both are the defaults of Keras");

    public override string Reading =>
        "On UCI digits, ReLU networks, same weights and batches, Adam with the learning rate 0.001, gradient " +
        "descent with 0.01: after 150 steps Adam has the smaller training loss in more than half of pairs.";

    protected override Domain<RateRace> Domain => RateRace.Of(new(0.01, 2), new(0.01, 4));

    protected override double First(RateRace c, RandomStream random) => c.Loss(new Adam(0.001), random);

    protected override double Second(RateRace c, RandomStream random) => c.Loss(new Sgd(c.LearningRate), random);
}
