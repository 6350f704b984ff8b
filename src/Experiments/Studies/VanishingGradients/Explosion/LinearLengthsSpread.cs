using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>A typical deep linear network shrinks the signal although the mean stays 1.</summary>
public sealed class LinearLengthsSpread : Hypothesis<LengthShare>
{
    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Derived(
        "Through linear layers of independent Gaussian weights with variance 1 / n the mean of the signal's squared " +
        "length stays 1 over weights, but most networks shrink it, the more of them the deeper and narrower they " +
        "are.",
        "Products of independent chi-squares; compare Hanin, arXiv:1801.03744, abstract")
        .InSpanish(
            "A través de capas lineales de pesos gaussianos independientes de varianza 1 / n, la longitud al " +
            "cuadrado de la señal conserva la media 1 sobre los pesos, pero la mayoría de las redes la encoge, más " +
            "redes cuanto más profundas y estrechas son.");

    public override string Reading =>
        "Share of linear networks with LeCun's Gaussian weights, 6 to 12 units in 4 to 8 layers, whose ‖h_L‖² / ‖h₀‖² is at most " +
        "1 or 1/2, for one input.";

    public override string Quantity => "share of networks";
    public override string Theory => "ln of the ratio is a sum over layers of independent ln (χ²ₙ / n): their law by convolution";
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Near(0.07));

    protected override Domain<LengthShare> Domain => LengthShare.Of(mostHalvings: 1);

    protected override double Predict(LengthShare c) =>
        LengthLaw.Linear(c.Width).Repeated(c.Depth).Cdf(Elementary.Log(c.AtMost));

    protected override IReadOnlyList<double> Measure(LengthShare c, RandomStream random) => Indicator.Of(
        DepthFactor.Of(new(c.Width, c.Depth), VarianceScaling.LeCunNormal, new Identity(), random) <= c.AtMost);
}
