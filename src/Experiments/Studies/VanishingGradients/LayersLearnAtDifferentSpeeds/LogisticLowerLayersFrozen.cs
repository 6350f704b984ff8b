using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>The corrected claim: with logistic units they do stay frozen.</summary>
public sealed class LogisticLowerLayersFrozen : MajorityHypothesis<Setting>
{
    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Stated(
        "Corrected: the lower layers of a deep network of logistic units, with small random weights, get next " +
        "to no gradient.",
        "Glorot and Bengio 2010, section 3.1; eq. 13 with φ′ ≤ 1/4");

    public override string Reading =>
        "In at least half of all networks of 10 or more equal layers, ‖∂L/∂W‖ of the first layer is at most a " +
        "thousandth of that of the last.";

    public override string Theory => "at least 0.5; mean field: χ₁ = 0.056 (Glorot) or 0.020 a layer in mean square";
    public override int Cases => 10;

    protected override Domain<Setting> Domain => Setting.Of((16, 128), (10, 50), Setting.LogisticGlorot, Setting.LogisticHeuristic);

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random)
    {
        var norms = new DeepSignal(c.Activation, c.Initializer, c.Width, c.Depth, random).WeightGradientNorms();
        return Indicator.Of(norms[0] <= 0.001 * norms[^1]);
    }
}
