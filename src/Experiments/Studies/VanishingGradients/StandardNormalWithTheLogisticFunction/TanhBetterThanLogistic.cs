using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>Tanh trains better than the logistic function.</summary>
public sealed class TanhBetterThanLogistic : PairedHypothesis<DigitsRace>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "The hyperbolic tangent, with mean 0, behaves better in deep networks than the logistic function.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients; " +
        "Glorot and Bengio 2010, table 1");

    public override string Reading =>
        "On UCI digits, same batches and same random numbers for the weights: after the same number of steps " +
        "the tanh network has the smaller training loss in more than half of pairs; ties count one half, " +
        "diverged runs lose.";

    protected override Domain<DigitsRace> Domain => DigitsRace.Of(2, 4);

    protected override double First(DigitsRace c, RandomStream random) =>
        DigitsRace.Loss(c, new Tanh(), VarianceScaling.Heuristic, random);

    protected override double Second(DigitsRace c, RandomStream random) =>
        DigitsRace.Loss(c, new Logistic(), VarianceScaling.Heuristic, random);
}
