using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.OneLayer;

/// <summary>
/// Any other variance multiplies the signal's mean square: the condition is needed, not only sufficient.
/// </summary>
public sealed class OtherScalesMissTheSignal : Hypothesis<ScaledFans>
{
    public override Section Section => GlorotInitializationStudy.OneLayer;

    public override Claim Claim => Claim.Stated(
        "In the linear regime, for the signal neither to die out nor to explode, a layer needs " +
        "fanIn · Var[W] = 1: any other scale s is a factor s a layer.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Glorot and He Initialization”, " +
        "paragraph 1, sentences 3 and 4, which says that it is needed; Glorot and Bengio 2010, eq. 5 and " +
        "10, for the factor")
        .InSpanish(
            "En el régimen lineal, para que la señal no se extinga ni explote, una capa necesita " +
            "fanIn · Var[W] = 1: cualquier otra escala s es un factor s por capa.");

    public override string Reading =>
        "E z_j² over the mean square of x, over weights, for one input x and Var[W] = s / fanIn, s from 1/16 to 16 " +
        "but not 1.";

    public override string Quantity => "forward gain";
    public override string Theory => "fanIn · Var[W] = s";
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.1));

    protected override Domain<ScaledFans> Domain => ScaledFans.Any;

    protected override double Predict(ScaledFans c) => c.Scale;

    protected override IReadOnlyList<double> Measure(ScaledFans c, RandomStream random) => SingleLayer.ForwardGains(
        new VarianceScaling(c.Scale, FanMode.In, UnitDistribution.Normal), c.FanIn, c.FanOut, random);
}
