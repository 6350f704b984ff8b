using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Theory;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.OneLayer;

/// <summary>Glorot normal weights have the tails of a normal distribution.</summary>
public sealed class GlorotNormalTails : Hypothesis<GlorotNormalTails.Tail>
{
    /// <summary>A threshold in standard deviations, for a layer's weights.</summary>
    public sealed record Tail(double Deviations, int FanIn, int FanOut);

    public override Section Section => GlorotInitializationStudy.OneLayer;

    public override Claim Claim => Claim.Stated(
        "Glorot initialization, normal form: the distribution is normal.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Glorot and He Initialization”, eq. " +
        "11-1")
        .InSpanish("Inicialización de Glorot, forma normal: la distribución es normal.");

    public override string Reading =>
        "Share of weights with |w| above t standard deviations, t from 1.8 to 2.6. No uniform weight lies beyond " +
        "1.73, and no normal one that was cut at two deviations and rescaled beyond 2.27. Weights nearer to 0 and their " +
        "signs are not tested.";

    public override string Quantity => "share of weights";
    public override string Theory => "2 Φ(−t)";
    public override long Budget => 600_000;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Within(0.2));

    protected override Domain<Tail> Domain => new(
        [new("t in tenths", 18, 26), new("fanIn", 1, 64), new("fanOut", 1, 64)],
        codes => new(codes[0] / 10.0, codes[1], codes[2]),
        new Stratum("any", random =>
            [random.Between(0, 18, 26), random.LogUniform(1, 1, 64), random.LogUniform(2, 1, 64)]));

    protected override double Predict(Tail c) => 2 * Gaussian.Cdf(-c.Deviations);

    protected override IReadOnlyList<double> Measure(Tail c, RandomStream random)
    {
        var weights = SingleLayer.Weights(VarianceScaling.GlorotNormal, c.FanIn, c.FanOut, random);
        var threshold = c.Deviations * Math.Sqrt(2.0 / (c.FanIn + c.FanOut));
        return [.. weights.Values.ToArray().Select(w => Math.Abs(w) > threshold ? 1.0 : 0.0)];
    }
}
