using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace MyStudy.Studies.Rectifiers;

/// <summary>Var[W] = 2 / fanIn keeps the mean square of a rectified layer.</summary>
public sealed class HeKeepsTheSignal : Hypothesis<RectifiedLayer>
{
    public override Section Section => RectifiersStudy.OneLayer;

    public override Claim Claim => Claim.Stated(
        "Rectified layers keep the magnitude of their signal if ½ · fanIn · Var[W] = 1.",
        "He, Zhang, Ren, Sun 2015, arXiv:1502.01852, eq. 10");

    public override string Reading =>
        "Twice E max(z_j, 0)² over the mean square of x, over weights, for one input x and Var[W] = 2 / fanIn.";

    public override string Quantity => "twice the gain";
    public override string Theory => "fanIn · Var[W] = 2";
    public override Test Test { get; } = new Mean(new HalfSquare(), Tolerance.Within(0.1));

    protected override Domain<RectifiedLayer> Domain => RectifiedLayer.Any;

    protected override double Predict(RectifiedLayer c) => 2;

    protected override IReadOnlyList<double> Measure(RectifiedLayer c, RandomStream random) =>
        c.TwiceSquaredOutputs(VarianceScaling.HeNormal, random);
}
