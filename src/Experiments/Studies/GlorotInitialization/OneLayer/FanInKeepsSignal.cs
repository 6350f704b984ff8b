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
        "In the linear regime the outputs of a layer have the variance of its inputs if fanIn · Var[W] = 1.",
        "Glorot and Bengio 2010, eq. 8 and 10")
        .InSpanish(
            "En el régimen lineal, las salidas de una capa tienen la varianza de sus entradas si fanIn · Var[W] = 1.");

    public override string Reading =>
        "E z_j² over the mean square of x, over weights, for one input x and Var[W] = 1 / fanIn.";

    public override string Quantity => "forward gain";
    public override string Theory => "fanIn · Var[W] = 1";
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.1));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => 1;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        SingleLayer.ForwardGains(VarianceScaling.LeCunNormal, c.FanIn, c.FanOut, random);
}
