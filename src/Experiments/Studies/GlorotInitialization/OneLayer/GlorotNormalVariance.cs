using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.OneLayer;

/// <summary>Glorot normal weights have the variance 2 / (fanIn + fanOut).</summary>
public sealed class GlorotNormalVariance : Hypothesis<Fans>
{
    public override Section Section => GlorotInitializationStudy.OneLayer;

    public override Claim Claim => Claim.Stated(
        "Glorot initialization, normal form: weights with mean 0 and variance 1 / fanAvg, fanAvg = (fanIn + " +
        "fanOut) / 2.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on Glorot and He initialization, eq. 11-1; " +
        "Glorot and Bengio 2010, eq. 12");

    public override string Reading =>
        "E w² · fanAvg over weights.";

    public override string Theory => "1";
    public override Test Test { get; } = new Mean(new SquareOfGaussian(), Tolerance.Within(0.1));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => 1;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random)
    {
        var weights = SingleLayer.Weights(VarianceScaling.GlorotNormal, c.FanIn, c.FanOut, random);
        var fanAverage = (c.FanIn + c.FanOut) / 2.0;
        return [.. weights.Values[..Math.Min(weights.Count, 4096)].ToArray().Select(w => w * w * fanAverage)];
    }
}
