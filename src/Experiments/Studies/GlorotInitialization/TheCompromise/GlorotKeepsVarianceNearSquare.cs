using InitStudy.Experiments.Setups;
using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.TheCompromise;

/// <summary>For nearly square layers it does: the same test passes there.</summary>
public sealed class GlorotKeepsVarianceNearSquare : Hypothesis<Fans>
{
    public override Section Section => GlorotInitializationStudy.TheCompromise;

    public override Claim Claim => Claim.Derived(
        "In the linear regime a Glorot layer keeps the variance about equal, to within a fifth, if fanIn / fanOut " +
        "lies between 3/4 and 4/3.",
        "Glorot and Bengio 2010, eq. 10 and 12: 2 r / (r + 1) is 6/7 for r = 3/4 and 8/7 for r = 4/3; it " +
        "leaves the fifth at r = 2/3 and 3/2")
        .InSpanish(
            "En el régimen lineal, una capa de Glorot mantiene la varianza aproximadamente igual, con un margen de " +
            "un quinto, si fanIn / fanOut está entre 3/4 y 4/3.");

    public override string Reading =>
        "E z_j² over the mean square of x, over weights, for fanIn / fanOut from 3/4 to 4/3: the test of " +
        "glorot-keeps-variance.";

    public override string Quantity => "forward gain";
    public override string Theory => "1, and 2 fanIn / (fanIn + fanOut) is within a seventh of it";
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), About.Equal);

    protected override Domain<Fans> Domain => Fans.NearlySquare;

    protected override double Predict(Fans c) => 1;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        SingleLayer.ForwardGains(VarianceScaling.GlorotNormal, c.FanIn, c.FanOut, random);
}
