using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>The corrected claim: at most a quarter comes out, and theory says how much.</summary>
public sealed class N01OutputVariance : Hypothesis<Width>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "Corrected: a logistic unit with N(0, 1) weights puts out a variance of at most 1/4 of that of a " +
        "standardized input; it tends to 1/4 as fanIn grows.",
        "Derived: range of the logistic function");

    public override string Reading =>
        "E (h − 1/2)² over weights, for one input of mean square 1.";

    public override string Theory => "E (σ(√fanIn z) − 1/2)², z from N(0, 1), by quadrature";
    public override long Budget => 400_000;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Near(0.01));

    protected override Domain<Width> Domain => Width.Between(1, 1024);

    protected override double Predict(Width c) => HiddenVariance.Predicted(c.FanIn);

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random) =>
        HiddenVariance.OfOneUnit(c.FanIn, random);
}
