using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.TheImpossibility;

/// <summary>Glorot's backward gain is 2 fanOut / (fanIn + fanOut).</summary>
public sealed class GlorotBackwardGain : Hypothesis<Fans>
{
    public override Section Section => GlorotInitializationStudy.TheImpossibility;

    public override Claim Claim => Claim.Derived(
        "In the linear regime, Glorot weights multiply the gradient's mean square by 2 fanOut / (fanIn + " +
        "fanOut), which is 1 only for square layers.",
        "Glorot and Bengio 2010, eq. 11 with the variance of eq. 12")
        .InSpanish(
            "En régimen lineal, los pesos de Glorot multiplican la media cuadrática del gradiente por 2 fanOut " +
            "/ (fanIn + fanOut), que solo es 1 en capas cuadradas.");

    public override string Reading => "E dx_i² over the mean square of dz, over weights, for one gradient dz.";

    public override string Quantity => "backward gain";
    public override string Theory => "2 fanOut / (fanIn + fanOut)";
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.1));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => 2.0 * c.FanOut / (c.FanIn + c.FanOut);

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        SingleLayer.BackwardGains(VarianceScaling.GlorotNormal, c.FanIn, c.FanOut, random);
}
