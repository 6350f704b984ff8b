using InitStudy.Experiments.Hypotheses.Domains;
using InitStudy.Experiments.Hypotheses.Instruments;
using InitStudy.Experiments.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.VanishingGradients;

/// <summary>The corrected claim: with tanh and equal widths the layers start at equal speeds.</summary>
public sealed class SymmetricActivationsKeepSpeedsEqual : MajorityHypothesis<Setting>
{
    public override string Id => "tanh-speeds-equal";
    public override string Study => StudyNames.VanishingGradients;
    public override string Section => "Layers learn at different speeds";

    public override Claim Claim => new(
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
