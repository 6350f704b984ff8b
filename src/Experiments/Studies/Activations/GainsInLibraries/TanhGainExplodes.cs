using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsInLibraries;

/// <summary>The corrected claim: they grow by a fifth a layer.</summary>
public sealed class TanhGainExplodes : MajorityHypothesis<DeepNet>
{
    public override Section Section => ActivationsStudy.GainsInLibraries;

    public override Claim Claim => Claim.Stated(
        "Corrected: with gain 5/3 the pre-activations settle at mean square 1.178, where χ₁ = 1.2098: twenty " +
        "layers multiply the gradient's mean square by some thirty, five by two.",
        "Derived: fixed point of the length map, Poole et al. 2016, eq. 3 and 8");

    public override string Reading =>
        "In at least half of tanh networks of 20 layers with fanIn · Var[W] = 25/9, ‖∂L/∂s₁‖² is more than twice " +
        "‖∂L/∂s₂₀‖², over weights.";

    public override string Theory => "at least 0.5; mean field: 1.21¹⁹ = 37";
    public override int Cases => 2;

    static readonly VarianceScaling Gain = new(25.0 / 9, FanMode.In, UnitDistribution.Normal);

    protected override Domain<DeepNet> Domain => DeepNet.Between(48, 64, 20, 20);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var norms = new DeepSignal(new Tanh(), Gain, c.Width, c.Depth, random).SquaredGradientNorms();
        return Indicator.Of(norms[0] > 2 * norms[^1]);
    }
}
