using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.OneLayer;

/// <summary>The squared norm that a Gaussian layer puts out is chi-square with fanOut degrees of freedom.</summary>
public sealed class GaussianGainIsChiSquare : Hypothesis<GaussianGainIsChiSquare.Quantile>
{
    /// <summary>A probability of the chi-square distribution, and a layer.</summary>
    public sealed record Quantile(double Probability, int FanOut, int FanIn);

    public override Section Section => GlorotInitializationStudy.OneLayer;

    public override Claim Claim => Claim.Derived(
        "For Gaussian weights and a fixed input, ‖z‖² / (Var[W] ‖x‖²) has the chi-square distribution with " +
        "fanOut degrees of freedom: the relative spread of the gain is √(2 / fanOut), whatever fanIn.",
        "a sum of squares of fanOut independent N(0, 1)")
        .InSpanish(
            "Con pesos gaussianos y una entrada fija, ‖z‖² / (Var[W] ‖x‖²) sigue la distribución ji cuadrado con " +
            "fanOut grados de libertad: la dispersión relativa de la ganancia es √(2 / fanOut), sea cual sea " +
            "fanIn.");

    public override string Reading =>
        "Share of layers, over weights, in which that number is at most the distribution's quantile of p, p from 0.1 " +
        "to 0.9.";

    public override string Quantity => "share of layers";
    public override string Theory => "p";
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Near(0.08));

    protected override Domain<Quantile> Domain => new(
        [new("p in tenths", 1, 9), new("fanOut", 1, 64), new("fanIn", 1, 64)],
        codes => new(codes[0] / 10.0, codes[1], codes[2]),
        new Stratum("any", random =>
            [random.Between(0, 1, 9), random.LogUniform(1, 1, 64), random.LogUniform(2, 1, 64)]));

    protected override double Predict(Quantile c) => c.Probability;

    protected override IReadOnlyList<double> Measure(Quantile c, RandomStream random)
    {
        var gains = SingleLayer.ForwardGains(VarianceScaling.LeCunNormal, c.FanIn, c.FanOut, random);
        return Indicator.Of(ChiSquare.Cdf(c.FanOut, Reduction.Sum<double>(gains)) <= c.Probability);
    }
}
