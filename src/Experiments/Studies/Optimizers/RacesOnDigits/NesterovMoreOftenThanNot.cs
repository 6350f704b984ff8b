using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Optimizers.RacesOnDigits;

/// <summary>The corrected claim: Nesterov's momentum is ahead more often than not.</summary>
public sealed class NesterovMoreOftenThanNot : PairedHypothesis<RateRace>
{
    public override Section Section => OptimizersStudy.RacesOnDigits;

    public override Claim Claim => Claim.Stated(
        "Corrected: at a small learning rate Nesterov's momentum is ahead of momentum in more than half of all " +
        "runs.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on faster optimizers, part on Nesterov " +
        "accelerated gradient");

    public override string Reading =>
        "On UCI digits, ReLU networks, same weights and batches, learning rate 0.003 and momentum 0.9 for both: " +
        "after 150 steps Nesterov's has the smaller training loss in more than half of pairs.";

    protected override Domain<RateRace> Domain => RateRace.Of(new(0.003, 2), new(0.003, 4));

    protected override double First(RateRace c, RandomStream random) => c.Loss(new Nesterov(c.LearningRate), random);

    protected override double Second(RateRace c, RandomStream random) => c.Loss(new Momentum(c.LearningRate), random);
}
