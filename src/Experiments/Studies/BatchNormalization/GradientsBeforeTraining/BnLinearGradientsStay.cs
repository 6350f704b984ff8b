using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.GradientsBeforeTraining;

/// <summary>Without an activation the gradient keeps its size: there the conjecture of the authors holds.</summary>
public sealed class BnLinearGradientsStay : Hypothesis<Setting>
{
    public override Section Section => BatchNormalizationStudy.GradientsBeforeTraining;

    public override Claim Claim => Claim.Stated(
        "If the map from one normalized layer to the next is linear, and inputs and outputs are Gaussian and " +
        "uncorrelated, batch normalization may preserve the size of the gradient: a conjecture.",
        "Ioffe and Szegedy 2015, arXiv:1502.03167, section 3.3")
        .InSpanish(
            "Si el mapa de una capa normalizada a la siguiente es lineal, y entradas y salidas son gaussianas " +
            "y sin correlación, la normalización por lotes quizá conserve el tamaño del gradiente: una " +
            "conjetura.");

    public override string Reading =>
        "The factor a layer, (‖∂L/∂u₁‖² / ‖∂L/∂u_L‖²)^(1 / (L − 1)) of normalized pre-activations u, lies " +
        "within 10 % of 1 in more than half of networks without activation, with 6 to 8 hidden layers of 48 to " +
        "64 units; batch of 64, Gaussian images and output gradients. Replicates differ in all of these. " +
        "Within 10 % a layer: in finite batches the factor is a little above 1.";

    public override string Quantity => "gradient factor";
    public override string Theory => "1: equality in Poincaré's inequality Var φ(z) ≤ E φ′(z)²";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.1));

    protected override Domain<Setting> Domain =>
        Setting.Of((48, 64), (6, 8), (new Identity(), VarianceScaling.LeCunNormal));

    protected override double Predict(Setting c) => 1;

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random) =>
        [new NormalizedSignal(c, batch: 64, random).Pass().GradientFactor()];
}
