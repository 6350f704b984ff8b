using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>The corrected claim: χ₁ decides whether gradients shrink, stay or grow.</summary>
public sealed class GradientFactorIsChi : MajorityHypothesis<Setting>
{
    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Stated(
        "Corrected: each layer multiplies the gradient's mean square by χ₁ = fanIn · Var[W] · E φ′(√q z)²: " +
        "below 1 it vanishes, at 1 it stays, above 1 it explodes.",
        "Schoenholz et al. 2017, eq. 8; table of gains in Poole et al. 2016");

    public override string Reading =>
        "In at least half of all networks the measured factor a layer is within 15 % of the mean-field " +
        "product along the layers, over weights.";

    public override string Theory => "geometric mean of χ₁(q_l), q_l from the length map; at least 0.5 of networks near it";
    public override int Cases => 7;

    protected override Domain<Setting> Domain => Setting.Of(
        (128, 256), (8, 16), Setting.ReluHe, Setting.SeluLeCun, Setting.TanhGlorot, Setting.TanhHeuristic,
        Setting.LogisticGlorot, Setting.LogisticHeuristic, Setting.ReluGlorot);

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random)
    {
        var weightVariance = c.Width * c.Initializer.Variance(c.Width, c.Width);
        var predicted = new MeanField(c.Activation, weightVariance).MeanGradientFactor(weightVariance, c.Depth);
        var signal = new DeepSignal(c.Activation, c.Initializer, c.Width, c.Depth, random);
        return Indicator.Of(Math.Abs(signal.GradientFactor() / predicted - 1) < 0.15);
    }
}
