using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.GradientsBeforeTraining;

/// <summary>The corrected claim: a normalized layer multiplies the gradient by a number that the activation alone decides.</summary>
public sealed class BnGradientFactor : MajorityHypothesis<Setting>
{
    public override Section Section => BatchNormalizationStudy.GradientsBeforeTraining;

    public override Claim Claim => Claim.Stated(
        "Corrected: before training each normalized layer multiplies the gradient's mean square by E φ′(z)² / Var φ(z), whatever the " +
        "scale of the weights. By Poincaré's inequality for Gaussian variables that is at least 1, and 1 only without an activation: " +
        "1.034 for the logistic function, 1.178 for tanh, π / (π − 1) = 1.467 for ReLU. The gradient never vanishes, and in deep " +
        "networks it explodes.",
        "Yang et al. 2019, arXiv:1902.08129, abstract");

    public override string Reading =>
        "In at least half of all networks the measured factor a layer, (‖∂L/∂u₁‖² / ‖∂L/∂u_L‖²)^(1 / (L − 1)) of normalized " +
        "pre-activations u, is within 10 % of the prediction, over weights; batch of 64, Gaussian images and output " +
        "gradients.";

    public override string Theory => "E φ′(z)² / (E φ(z)² − (E φ(z))²), z from N(0, 1); at least 0.5 of networks near it";
    public override int Cases => 6;

    protected override Domain<Setting> Domain => Setting.Of(
        (48, 64), (6, 8), Setting.ReluHe, Setting.ReluGlorot, Setting.TanhGlorot, Setting.LogisticHeuristic, Setting.SeluLeCun,
        (new Identity(), VarianceScaling.LeCunNormal));

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random)
    {
        var measured = new NormalizedSignal(c, batch: 64, random).Pass().GradientFactor();
        return Indicator.Of(Math.Abs(measured / NormalizedLayers.GradientFactor(c.Activation) - 1) < 0.1);
    }
}
