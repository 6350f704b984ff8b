using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>The corrected claim: with logistic units the speeds differ by decades.</summary>
public sealed class LogisticSpeedsDiffer : MajorityHypothesis<Setting>
{
    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Stated(
        "Corrected: with logistic units the speeds of the layers differ by decades already at initialization.",
        "Glorot and Bengio 2010, section 3.1");

    public override string Reading =>
        "In at least half of logistic networks of 10 or more layers the largest ‖∂L/∂W‖ is at least 1000 " +
        "times the smallest.";

    public override string Theory => "at least 0.5";
    public override int Cases => 10;

    protected override Domain<Setting> Domain => Setting.Of((16, 128), (10, 30), Setting.LogisticGlorot, Setting.LogisticHeuristic);

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random)
    {
        var norms = new DeepSignal(c.Activation, c.Initializer, c.Width, c.Depth, random).WeightGradientNorms();
        return Indicator.Of(norms.Max() >= 1000 * norms.Min());
    }
}
