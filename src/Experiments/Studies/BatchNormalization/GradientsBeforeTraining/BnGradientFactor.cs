using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.GradientsBeforeTraining;

/// <summary>A normalized layer multiplies the gradient by a number above 1 that the activation alone decides.</summary>
public sealed class BnGradientFactor : Hypothesis<Setting>
{
    public override Section Section => BatchNormalizationStudy.GradientsBeforeTraining;

    public override Claim Claim => Claim.Stated(
        "Before training, gradients grow exponentially with depth in networks with batch normalization and a " +
        "nonlinear activation, and no variance of the weights prevents it. In wide networks and large batches each " +
        "layer multiplies the gradient's mean square by E φ′(z)² / Var φ(z): 1.178 for tanh and π / (π − 1) = 1.467 " +
        "for ReLU.",
        "Yang et al. 2019, arXiv:1902.08129, abstract; the factor derived. Ioffe and Szegedy 2015, section 3.3, " +
        "conjecture that singular values may be close to 1")
        .InSpanish(
            "Antes de entrenar, los gradientes crecen exponencialmente con la profundidad en redes con " +
            "normalización por lotes y una activación no lineal, y ninguna varianza de los pesos lo evita. En redes " +
            "anchas y lotes grandes, cada capa multiplica la media cuadrática del gradiente por E φ′(z)² / Var " +
            "φ(z): 1,178 para tanh y π / (π − 1) = 1,467 para ReLU.");

    public override string Reading =>
        "The factor a layer, (‖∂L/∂u₁‖² / ‖∂L/∂u_L‖²)^(1 / (L − 1)) of normalized pre-activations u, lies within 10 " +
        "% of the prediction in more than half of networks with 6 to 8 hidden layers of 48 to 64 units; batch of " +
        "64, Gaussian images and output gradients. ReLU has weights of two variances, He's and Glorot's. Replicates " +
        "differ in all of these.";

    public override string Quantity => "gradient factor";
    public override string Theory => "E φ′(z)² / (E φ(z)² − (E φ(z))²), z from N(0, 1)";
    public override int Cases => 6;
    public override long Budget => 2000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.1));

    protected override Domain<Setting> Domain => Setting.Of(
        (48, 64), (6, 8), Setting.ReluHe, Setting.ReluGlorot, Setting.TanhGlorot);

    protected override double Predict(Setting c) => NormalizedLayers.GradientFactor(c.Activation);

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random) =>
        [new NormalizedSignal(c, batch: 64, random).Pass().GradientFactor()];
}
