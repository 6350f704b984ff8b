using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses.Domains;
using InitStudy.Experiments.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.Activations;

/// <summary>The corrected claim: it is largest at ±0.98772.</summary>
public sealed class LeCunTanhBendsMostBelowOne : Hypothesis<CurvaturePoint>
{
    public override string Id => "lecun-tanh-bends-most-below-one";
    public override string Study => StudyNames.Activations;
    public override string Section => "LeCun's tanh and inputs";

    public override Claim Claim => new(
        "Corrected: |f″| is largest at 1.5 artanh(1/√3) = 0.98772; at 1 it is 0.013 % smaller.",
        "Derived: f″ is proportional to t (1 − t²), t = tanh(2x/3), which is largest at t² = 1/3");

    public override string Reading =>
        "|f″(x)| / |f″(0.98772)| for x ≠ 0, f″ from the central difference of f′. No average.";

    public override string Theory => "at most 1";
    public override Law Law { get; } = new Exact();
    public override Tolerance Tolerance { get; } = Tolerance.AtMost(right: 0.5, barelyWrong: 1.001);

    protected override Domain<CurvaturePoint> Domain => CurvaturePoint.Domain;

    protected override double Predict(CurvaturePoint c) => 1 + 1e-7;

    protected override IReadOnlyList<double> Measure(CurvaturePoint c, RandomStream random) =>
        [CurvaturePoint.Curvature(c.X) / CurvaturePoint.Curvature(CurvaturePoint.Steepest)];
}
