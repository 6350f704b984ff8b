using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Explosion;

/// <summary>SELU keeps the signal, but its gradients grow by 7 % a layer in mean square.</summary>
public sealed class SeluGradientsGrow : MajorityHypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.Explosion;

    public override Claim Claim => Claim.Stated(
        "Corrected form of “SELU makes exploding gradients impossible”: where the signal keeps variance 1, " +
        "every layer multiplies the gradient's mean square by 1.0716.",
        "Derived: E φ′(z)² = λ² (1/2 + α² e² Φ(−2)); compare arXiv:1706.02515, abstract");

    public override string Reading =>
        "In at least half of SELU networks of 50 layers with LeCun weights, ‖∂L/∂s₁‖² is more than twice " +
        "‖∂L/∂s₅₀‖².";

    public override string Theory => "at least 0.5; mean field: 1.0716⁴⁹ = 29.6";
    public override int Cases => 2;

    protected override Domain<DeepNet> Domain => DeepNet.Between(96, 128, 50, 50);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var signal = new DeepSignal(new Selu(), VarianceScaling.LeCunNormal, c.Width, c.Depth, random);
        var norms = signal.SquaredGradientNorms();
        return Indicator.Of(norms[0] > 2 * norms[^1]);
    }
}
