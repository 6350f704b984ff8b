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

/// <summary>Lengths of signals differ from network to network, the more the deeper and narrower these are.</summary>
public sealed class ReluHeLengthsSpread : Hypothesis<LengthShare>
{
    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "Even where He's variance keeps the mean of the signal's squared length, the length fluctuates from network to network, " +
        "exponentially in the sum of the reciprocal widths: a typical deep and narrow network loses most of its signal.",
        "Hanin and Rolnick, arXiv:1803.01719, abstract (second failure mode); second half and exact law derived")
        .InSpanish(
            "Aunque la varianza de He conserva la media de la longitud al cuadrado de la señal, esa longitud " +
            "fluctúa de red a red, exponencialmente en la suma de los inversos de los anchos: una red profunda y " +
            "estrecha típica pierde casi toda su señal.");

    public override string Reading =>
        "Share of ReLU networks with He's Gaussian weights, 6 to 12 units in 4 to 8 layers, whose ‖h_L‖² / ‖h₀‖² is at most 1, " +
        "1/2 or 1/4, for one input.";

    public override string Quantity => "share of networks";
    public override string Theory => "ln of the ratio is a sum over layers of independent ln (2 χ²_B / n), B binomial: their law by convolution";
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Near(0.07));

    protected override Domain<LengthShare> Domain => LengthShare.Of(mostHalvings: 2);

    protected override double Predict(LengthShare c) =>
        LengthLaw.Rectified(c.Width).Repeated(c.Depth).Cdf(Elementary.Log(c.AtMost));

    protected override IReadOnlyList<double> Measure(LengthShare c, RandomStream random) => Indicator.Of(
        DepthFactor.Of(new(c.Width, c.Depth), VarianceScaling.HeNormal, new Relu(), random) <= c.AtMost);
}
