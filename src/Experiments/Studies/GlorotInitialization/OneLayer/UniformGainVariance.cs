using InitStudy.Experiments.Setups.Domains;
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

/// <summary>A uniform unit's square varies a little less than a Gaussian one's.</summary>
public sealed class UniformGainVariance : Hypothesis<Width>
{
    public override Section Section => GlorotInitializationStudy.OneLayer;

    public override Claim Claim => Claim.Stated(
        "For uniform weights, z² / (Var[W] ‖x‖²) has the variance 2 − 1.2 Σ x⁴ / ‖x‖⁴: less than the Gaussian " +
        "2, and near it for wide layers.",
        "Derived: fourth moment of the uniform distribution, 9/5");

    public override string Reading =>
        "E (z² / (Var[W] ‖x‖²) − 1)² over weights, for x = (1, …, 1), divided by its bound (3 fanIn − 1)².";

    public override string Theory => "(2 − 1.2 / fanIn) / (3 fanIn − 1)²";
    public override int Cases => 3;
    public override long Budget => 800_000;
    public override Test Test { get; } = new Mean(new BettingLaw(), Tolerance.Within(0.1));

    protected override Domain<Width> Domain => Width.Between(1, 3);

    protected override double Predict(Width c) => (2 - 1.2 / c.FanIn) / Square(3 * c.FanIn - 1);

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random)
    {
        var w = SingleLayer.Weights(VarianceScaling.LeCunUniform, c.FanIn, 1, random);
        var z = Reduction.Sum<double>(w.Values);
        return [Square((z * z - 1) / (3 * c.FanIn - 1))];
    }

    static double Square(double x) => x * x;
}
