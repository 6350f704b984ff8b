using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Theory;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Saturation;

/// <summary>With N(0, 1) weights most logistic units of a wide layer are saturated.</summary>
public sealed class N01SaturatedShare : Hypothesis<Width>
{
    public override Section Section => VanishingGradientsStudy.Saturation;

    public override Claim Claim => Claim.Derived(
        "With N(0, 1) weights and standardized inputs most units of a wide logistic layer saturate already in the " +
        "first layer: two thirds at fanIn = 100, nearly nine tenths at 784.",
        "Sums of standardized inputs with such weights are N(0, fanIn)")
        .InSpanish(
            "Con pesos N(0, 1) y entradas estandarizadas, la mayoría de las unidades de una capa logística ancha se " +
            "saturan ya en la primera capa: dos tercios con fanIn = 100, casi nueve décimas partes con 784.");

    public override string Reading =>
        "Share of units whose output lies outside (0.01, 0.99), over weights, for one input of mean square 1; fanIn from 16.";

    public override string Quantity => "share of saturated units";
    public override string Theory => "2 Φ(−ln 99 / √fanIn)";
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Within(0.1));

    protected override Domain<Width> Domain => Width.Between(16, 1024);

    protected override double Predict(Width c) => 2 * Gaussian.Cdf(-Elementary.Log(99) / Math.Sqrt(c.FanIn));

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random)
    {
        const int units = 16;
        var gains = SingleLayer.ForwardGains(Normal.Standard, c.FanIn, units, random); // s² at mean square 1
        return [.. gains.Select(square => Math.Abs(Elementary.Logistic(Math.Sqrt(square)) - 0.5) > 0.49 ? 1.0 : 0.0)];
    }
}
