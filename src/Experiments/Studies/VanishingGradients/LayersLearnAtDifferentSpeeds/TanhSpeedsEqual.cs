using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>The corrected claim: with tanh and equal widths the layers start at equal speeds.</summary>
public sealed class TanhSpeedsEqual : MajorityHypothesis<Setting>
{
    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Stated(
        "Corrected: at initialization with equal widths, what the signal loses on the way up the gradient " +
        "loses on the way down, so the gradients by the weights have the same size in all layers.",
        "Glorot and Bengio 2010, eq. 14 and figure 8");

    public override string Reading =>
        "In at least half of tanh networks the largest ‖∂L/∂W‖ of all layers is at most twice the smallest.";

    public override string Theory => "at least 0.5; eq. 14: equal";
    public override int Cases => 10;

    protected override Domain<Setting> Domain => Setting.Of((64, 256), (4, 10), Setting.TanhHeuristic, Setting.TanhGlorot);

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random)
    {
        var norms = new DeepSignal(c.Activation, c.Initializer, c.Width, c.Depth, random).WeightGradientNorms();
        return Indicator.Of(norms.Max() <= 2 * norms.Min());
    }
}
