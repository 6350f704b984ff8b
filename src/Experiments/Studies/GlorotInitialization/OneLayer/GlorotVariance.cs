using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.OneLayer;

/// <summary>Glorot weights, normal and uniform, have the variance 2 / (fanIn + fanOut).</summary>
public sealed class GlorotVariance : Hypothesis<GlorotVariance.Layer>
{
    /// <summary>A layer and the form of Glorot's rule.</summary>
    public sealed record Layer(IInitializer Initializer, int FanIn, int FanOut);

    const int Widest = 64;

    public override Section Section => GlorotInitializationStudy.OneLayer;

    public override Claim Claim => Claim.Stated(
        "Weights have the variance 1 / fanAvg, fanAvg = (fanIn + fanOut) / 2, normal or uniform " +
        "between −r and r, r = √(3 / fanAvg).",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Glorot and He Initialization”, eq. " +
        "11-1; Glorot and Bengio 2010, eq. 12 and 16")
        .InSpanish(
            "Los pesos tienen la varianza 1 / fanAvg, con fanAvg = (fanIn + fanOut) / 2, normales o " +
            "uniformes entre −r y r, con r = √(3 / fanAvg).");

    public override string Reading =>
        "E w² · fanAvg, over weights: the mean square, which is the variance if the mean is 0. That it is 0 is not " +
        "tested.";

    public override string Quantity => "variance · fanAvg";
    public override string Theory => "1";
    public override Test Test { get; } = new Mean(new SquareOfSubGaussian(), Tolerance.Within(0.1));

    protected override Domain<Layer> Domain => new(
        [new("uniform", 0, 1), new("fanIn", 1, Widest), new("fanOut", 1, Widest)],
        codes => new(Forms[codes[0]], codes[1], codes[2]),
        [.. Forms.Select((form, code) => new Stratum(
            form.Name, random => [code, random.LogUniform(0, 1, Widest), random.LogUniform(1, 1, Widest)]))]);

    protected override double Predict(Layer c) => 1;

    protected override IReadOnlyList<double> Measure(Layer c, RandomStream random)
    {
        var weights = SingleLayer.Weights(c.Initializer, c.FanIn, c.FanOut, random);
        var fanAverage = (c.FanIn + c.FanOut) / 2.0;
        return [.. weights.Values.ToArray().Select(w => w * w * fanAverage)];
    }

    static readonly IInitializer[] Forms = [VarianceScaling.GlorotNormal, VarianceScaling.GlorotUniform];
}
