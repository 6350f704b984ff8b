using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>N(0, 1) weights multiply the mean square by fanIn.</summary>
public sealed class N01SumsGrowByFanIn : Hypothesis<Fans>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Derived(
        "With N(0, 1) weights the variance of a layer's weighted sums is fanIn times the mean square of its inputs.",
        "Glorot and Bengio 2010, eq. 5, for one linear layer with Var[W] = 1")
        .InSpanish(
            "Con pesos N(0, 1), la varianza de las sumas ponderadas de una capa es fanIn veces la media " +
            "cuadrática de sus entradas.");

    public override string Reading =>
        "E s² over weights, divided by the mean square of the layer's inputs, for one input.";

    public override string Quantity => "forward gain";
    public override string Theory => "Σ x_i² Var[W] = fanIn · mean square";
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.1));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => c.FanIn;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        SingleLayer.ForwardGains(Normal.Standard, c.FanIn, c.FanOut, random);
}
