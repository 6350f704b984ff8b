using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>The literal claim: gradients get smaller on the way to the lower layers.</summary>
public sealed class GradientsShrinkDownwards : Hypothesis<Setting>
{
    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Stated(
        "As back-propagation goes down to the lower layers, gradients usually get smaller and smaller.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "Literally, whatever the activation and the initialization: in at least 90 % of networks ‖∂L/∂s‖ of " +
        "the first layer is at most half that of the last. Widths from 32 and depths to 12: in narrower or deeper " +
        "networks chance over weights shrinks most gradients, whatever the mean.";

    public override string Theory => "the claim says at least 0.9";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["gradient-factor-is-chi"];
    public override long Budget => 400;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 1, barelyWrong: 0.6));

    protected override Domain<Setting> Domain => Setting.Of(
        (32, 128), (2, 12), Setting.ReluHe, Setting.SeluLeCun, Setting.TanhGlorot, Setting.LogisticGlorot, Setting.ReluGlorot);

    protected override double Predict(Setting c) => 0.9;

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random)
    {
        var norms = new DeepSignal(c.Activation, c.Initializer, c.Width, c.Depth, random).SquaredGradientNorms();
        return Indicator.Of(norms[0] <= 0.25 * norms[^1]);
    }
}
