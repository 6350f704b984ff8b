using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.OneLayer;

/// <summary>Var[W] = 1 / fanIn keeps the signal's mean square.</summary>
public sealed class FanInKeepsSignal : Hypothesis<Fans>
{
    public override Section Section => GlorotInitializationStudy.OneLayer;

    public override Claim Claim => Claim.Stated(
        "For the signal not to die out or explode on its way forward, the outputs of each layer need the " +
        "variance of its inputs.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on Glorot and He initialization; Glorot and " +
        "Bengio 2010, eq. 8 and 10");

    public override string Reading =>
        "Forward gain: E z_j² / (mean square of x), over weights, with Var[W] = 1 / fanIn, for one input.";

    public override string Theory => "fanIn · Var[W] = 1";
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.1));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => 1;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        SingleLayer.ForwardGains(VarianceScaling.LeCunNormal, c.FanIn, c.FanOut, random);
}
