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

    public override Claim Claim => Claim.Stated(
        "With N(0, 1) weights the variance of each layer's weighted sums is much larger than that of its " +
        "inputs.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "E s² over weights = fanIn · (mean square of the input), for one input.";

    public override string Theory => "Σ x_i² Var[W] = fanIn · mean square";
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.1));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => c.FanIn;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        SingleLayer.ForwardGains(Normal.Standard, c.FanIn, c.FanOut, random);
}
