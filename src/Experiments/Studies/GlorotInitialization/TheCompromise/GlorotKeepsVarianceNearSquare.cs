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
        "A Glorot layer keeps the variance to within a fifth if fanIn / fanOut lies between 2/3 and 3/2, and only " +
        "then.",
        "Glorot and Bengio 2010, eq. 10 and 12: 2 r / (r + 1) is 4/5 for r = 2/3 and 6/5 for r = 3/2");

    public override string Reading =>
        "E z_j² over the mean square of x, over weights, for fanIn / fanOut from 2/3 to 3/2. The test's band of a " +
        "quarter leaves room for the two ends, where the gain is 0.8 and 1.2.";

    public override string Quantity => "forward gain";
    public override string Theory => "1, and 2 fanIn / (fanIn + fanOut) is within a fifth of it";
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.25));

    protected override Domain<Fans> Domain => Fans.NearlySquare;

    protected override double Predict(Fans c) => 1;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        SingleLayer.ForwardGains(VarianceScaling.GlorotNormal, c.FanIn, c.FanOut, random);
}
