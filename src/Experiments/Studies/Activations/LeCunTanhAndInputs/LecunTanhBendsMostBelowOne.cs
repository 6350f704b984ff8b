using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.LeCunTanhAndInputs;

/// <summary>The corrected claim: it is largest at ±0.98772.</summary>
public sealed class LecunTanhBendsMostBelowOne : Hypothesis<CurvaturePoint>
{
    public override Section Section => ActivationsStudy.LeCunTanhAndInputs;

    public override Claim Claim => Claim.Stated(
        "Corrected: |f″| is largest at 1.5 artanh(1/√3) = 0.98772; at 1 it is 0.013 % smaller.",
        "Derived: f″ is proportional to t (1 − t²), t = tanh(2x/3), which is largest at t² = 1/3");

    public override string Reading =>
        "|f″(x)| / |f″(0.98772)| for x ≠ 0, f″ from the central difference of f′. No average.";

    public override string Theory => "at most 1";
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.5, barelyWrong: 1.001));

    protected override Domain<CurvaturePoint> Domain => CurvaturePoint.Domain;

    protected override double Predict(CurvaturePoint c) => 1 + 1e-7;

    protected override IReadOnlyList<double> Measure(CurvaturePoint c, RandomStream random) =>
        [CurvaturePoint.Curvature(c.X) / CurvaturePoint.Curvature(CurvaturePoint.Steepest)];
}
