using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.TheCompromise;

/// <summary>The corrected claim: it does for nearly square layers.</summary>
public sealed class GlorotKeepsVarianceNearSquare : Hypothesis<Fans>
{
    public override Section Section => GlorotInitializationStudy.TheCompromise;

    public override Claim Claim => Claim.Stated(
        "Corrected: a Glorot layer keeps the variance within 20 % when fanIn / fanOut lies between " +
        "2/3 and 3/2.",
        "Glorot and Bengio 2010, eq. 12; gain 2 fanIn / (fanIn + fanOut)");

    public override string Reading =>
        "Forward gain over weights within 20 % of 1, for shapes with fanIn / fanOut from 1 to 1.25.";

    public override string Theory => "1";
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.2));

    protected override Domain<Fans> Domain => Fans.NearlySquare;

    protected override double Predict(Fans c) => 1;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        SingleLayer.ForwardGains(VarianceScaling.GlorotNormal, c.FanIn, c.FanOut, random);
}
