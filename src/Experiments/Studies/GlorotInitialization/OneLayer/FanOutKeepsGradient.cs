using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.OneLayer;

/// <summary>Var[W] = 1 / fanOut keeps the gradient's mean square.</summary>
public sealed class FanOutKeepsGradient : Hypothesis<Fans>
{
    public override Section Section => GlorotInitializationStudy.OneLayer;

    public override Claim Claim => Claim.Stated(
        "In the linear regime the gradient has the same variance before and after it flows back through a layer if " +
        "fanOut · Var[W] = 1.",
        "Glorot and Bengio 2010, eq. 9 and 11")
        .InSpanish(
            "En el régimen lineal, el gradiente tiene la misma varianza antes y después de atravesar una capa hacia " +
            "atrás si fanOut · Var[W] = 1.");

    public override string Reading =>
        "E dx_i² over the mean square of dz, over weights, for one gradient dz and Var[W] = 1 / fanOut.";

    public override string Quantity => "backward gain";
    public override string Theory => "fanOut · Var[W] = 1";
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.1));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => 1;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) => SingleLayer.BackwardGains(
        new VarianceScaling(1, FanMode.Out, UnitDistribution.Normal), c.FanIn, c.FanOut, random);
}
