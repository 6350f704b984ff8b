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

namespace InitStudy.Experiments.Studies.VanishingGradients.Saturation;

/// <summary>With N(0, 1) weights most logistic units of a wide layer are saturated.</summary>
public sealed class N01SaturatedShare : Hypothesis<Width>
{
    public override Section Section => VanishingGradientsStudy.Saturation;

    public override Claim Claim => Claim.Stated(
        "With N(0, 1) weights many units of a wide logistic layer saturate: two thirds at fanIn = 100, nearly nine " +
        "tenths at 784.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "Share of units whose output lies outside (0.01, 0.99), over weights, for one input of mean square 1.";

    public override string Theory => "2 Φ(−ln 99 / √fanIn)";
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Near(0.05));

    protected override Domain<Width> Domain => Width.Between(1, 1024);

    protected override double Predict(Width c) => 2 * Gaussian.Cdf(-Elementary.Log(99) / Math.Sqrt(c.FanIn));

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random)
    {
        const int units = 16;
        var gains = SingleLayer.ForwardGains(Normal.Standard, c.FanIn, units, random); // s² at mean square 1
        return [.. gains.Select(square => Math.Abs(Elementary.Logistic(Math.Sqrt(square)) - 0.5) > 0.49 ? 1.0 : 0.0)];
    }
}
