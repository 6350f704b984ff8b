using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.LeCunTanhAndInputs;

/// <summary>The second derivative is largest at ±1.</summary>
public sealed class LecunTanhBendsMostAtOne : Hypothesis<CurvaturePoint>
{
    public override Section Section => ActivationsStudy.LeCunTanhAndInputs;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["lecun-tanh-bends-most-below-one"];

    public override Claim Claim => Claim.Stated(
        "The second derivative of 1.7159 tanh(2x/3) has its extremes at x = ±1.",
        "LeCun, Bottou, Orr, Müller, Efficient BackProp 1998, section 4.4");

    public override string Reading =>
        "|f″(x)| / |f″(1)| for x ≠ 0, f″ from the central difference of f′. No average.";

    public override string Theory => "at most 1";
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.5, barelyWrong: 1.001));

    protected override Domain<CurvaturePoint> Domain => CurvaturePoint.Domain;

    protected override double Predict(CurvaturePoint c) => 1 + 1e-7;

    protected override IReadOnlyList<double> Measure(CurvaturePoint c, RandomStream random) =>
        [CurvaturePoint.Curvature(c.X) / CurvaturePoint.Curvature(1)];
}
