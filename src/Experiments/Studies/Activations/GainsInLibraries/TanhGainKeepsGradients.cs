using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsInLibraries;

/// <summary>Gain 5/3 keeps the gradients of deep tanh networks.</summary>
public sealed class TanhGainKeepsGradients : MajorityHypothesis<DeepNet>
{
    public override Section Section => ActivationsStudy.GainsInLibraries;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["tanh-gain-explodes"];

    public override Claim Claim => Claim.Stated(
        "The recommended gain for tanh is 5/3: deep networks neither explode nor vanish with it.",
        "PyTorch documentation, torch.nn.init.calculate_gain, table");

    public override string Reading =>
        "In at least half of tanh networks of 20 layers with fanIn · Var[W] = 25/9, ‖∂L/∂s₁‖² is within a factor " +
        "of 2 of ‖∂L/∂s₂₀‖², over weights.";

    public override string Theory => "claimed: at least 0.5";
    public override int Cases => 2;

    static readonly VarianceScaling Gain = new(25.0 / 9, FanMode.In, UnitDistribution.Normal);

    protected override Domain<DeepNet> Domain => DeepNet.Between(48, 64, 20, 20);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var norms = new DeepSignal(new Tanh(), Gain, c.Width, c.Depth, random).SquaredGradientNorms();
        return Indicator.Of(norms[0] < 2 * norms[^1] && norms[^1] < 2 * norms[0]);
    }
}
