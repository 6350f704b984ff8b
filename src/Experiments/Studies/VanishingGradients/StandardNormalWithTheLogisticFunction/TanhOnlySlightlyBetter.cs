using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>The literal claim: tanh is only slightly better.</summary>
public sealed class TanhOnlySlightlyBetter : PairedHypothesis<DigitsRace>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "The hyperbolic tangent behaves only slightly better in deep networks than the logistic function.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "Literally: on UCI digits, in more than half of pairs the logistic network's training loss is at most " +
        "1.5 times the tanh network's after the same number of steps.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["tanh-better-than-logistic"];

    protected override Domain<DigitsRace> Domain => DigitsRace.Of(2, 4);

    protected override double First(DigitsRace c, RandomStream random) =>
        DigitsRace.Loss(c, new Logistic(), VarianceScaling.Heuristic, random);

    protected override double Second(DigitsRace c, RandomStream random) =>
        1.5 * DigitsRace.Loss(c, new Tanh(), VarianceScaling.Heuristic, random);
}
