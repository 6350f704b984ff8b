using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.OneLayer;

/// <summary>Glorot uniform weights never exceed √(6 / (fanIn + fanOut)).</summary>
public sealed class GlorotUniformBound : Hypothesis<Fans>
{
    public override Section Section => GlorotInitializationStudy.OneLayer;

    public override Claim Claim => Claim.Stated(
        "Glorot initialization, uniform form: weights lie between −r and r, r = √(3 / fanAvg).",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Glorot and He Initialization”, eq. " +
        "11-1; Glorot and Bengio 2010, eq. 16")
        .InSpanish("Inicialización de Glorot, forma uniforme: los pesos están entre −r y r, con r = √(3 / fanAvg).");

    public override string Reading => 
        "The largest |w| / r of a layer: a bound that no draw exceeds. That weights are uniform up to r is not tested: " +
        "smaller ones, or a constant, would pass; their variance is (glorot-variance).";

    public override string Quantity => "largest |w| / r";
    public override string Theory => "at most 1";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.99, barelyWrong: 1.001));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => 1;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random)
    {
        var weights = SingleLayer.Weights(VarianceScaling.GlorotUniform, c.FanIn, c.FanOut, random);
        var largest = 0.0;
        foreach (var w in weights.Values) largest = Math.Max(largest, Math.Abs(w));
        return [largest / Math.Sqrt(6.0 / (c.FanIn + c.FanOut))];
    }
}
