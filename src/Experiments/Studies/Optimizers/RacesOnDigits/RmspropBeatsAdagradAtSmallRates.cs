using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.RacesOnDigits;

/// <summary>The corrected claim: at small learning rates RMSProp beats AdaGrad.</summary>
public sealed class RmspropBeatsAdagradAtSmallRates : PairedHypothesis<RateRace>
{
    public override Section Section => OptimizersStudy.RacesOnDigits;

    public override Claim Claim => Claim.Stated(
        "Corrected: at one small learning rate RMSProp is ahead of AdaGrad, whose steps shrink as 1/√t; AdaGrad " +
        "wants a learning rate about eight times as large.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on faster optimizers, parts on AdaGrad and " +
        "RMSProp");

    public override string Reading =>
        "On UCI digits, ReLU networks, same weights and batches, learning rate 0.001 or 0.01 for both: after 150 " +
        "steps RMSProp has the smaller training loss in more than half of pairs.";

    protected override Domain<RateRace> Domain => RateRace.Of(new(0.001, 2), new(0.01, 4));

    protected override double First(RateRace c, RandomStream random) => c.Loss(new RmsProp(c.LearningRate), random);

    protected override double Second(RateRace c, RandomStream random) => c.Loss(new AdaGrad(c.LearningRate), random);
}
