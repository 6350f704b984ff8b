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
    /// <summary>A threshold for the mean of a layer's squares.</summary>
    public sealed record Quantile(double Threshold, int FanOut, int FanIn);

    public override Section Section => GlorotInitializationStudy.OneLayer;

    public override Claim Claim => Claim.Stated(
        "For Gaussian weights and a fixed input, ‖z‖² / (Var[W] ‖x‖²) has the chi-square distribution with " +
        "fanOut degrees of freedom: the relative spread is √(2 / fanOut), whatever fanIn.",
        "Derived; used by Hanin, arXiv:1801.03744");

    public override string Reading =>
        "Share of layers, over weights, in which that number is at most fanOut · t, t from 0.5 to 1.5.";

    public override string Theory => "the chi-square distribution function, from its series";
    public override int Cases => 12;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Near(0.05));

    protected override Domain<Quantile> Domain => new(
        [new("t in tenths", 5, 15), new("fanOut", 1, 64), new("fanIn", 1, 64)],
        codes => new(codes[0] / 10.0, codes[1], codes[2]),
        new Stratum("any", random => [random.Between(0, 5, 15), random.LogUniform(1, 1, 64), random.LogUniform(2, 1, 64)]));

    protected override double Predict(Quantile c) => ChiSquare.Cdf(c.FanOut, c.FanOut * c.Threshold);

    protected override IReadOnlyList<double> Measure(Quantile c, RandomStream random)
    {
        var gains = SingleLayer.ForwardGains(VarianceScaling.LeCunNormal, c.FanIn, c.FanOut, random);
        return Indicator.Of(Reduction.Sum<double>(gains) <= c.FanOut * c.Threshold);
    }
}
