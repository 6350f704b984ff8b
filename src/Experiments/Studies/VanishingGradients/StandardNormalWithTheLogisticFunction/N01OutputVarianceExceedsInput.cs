using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>The literal claim: a layer puts out more variance than it gets.</summary>
public sealed class N01OutputVarianceExceedsInput : Hypothesis<Width>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "With the logistic function and N(0, 1) weights, the variance of the outputs of each layer is much " +
        "greater than the variance of its inputs.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "Literally: Var[h] over weights is at least 1, the variance of a standardized input. (True of the " +
        "sums s, not of the outputs h.)";

    public override string Theory => "the claim says at least 1";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["n01-output-variance"];
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: double.NaN, barelyWrong: 0.9));

    protected override Domain<Width> Domain => Width.Between(1, 1024);

    protected override double Predict(Width c) => 1;

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random) =>
        HiddenVariance.OfOneUnit(c.FanIn, random);
}
