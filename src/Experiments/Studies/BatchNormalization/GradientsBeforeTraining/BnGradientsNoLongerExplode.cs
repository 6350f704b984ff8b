using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.GradientsBeforeTraining;

/// <summary>The literal claim: with batch normalization gradients neither vanish nor explode.</summary>
public sealed class BnGradientsNoLongerExplode : Hypothesis<Setting>
{
    public override Section Section => BatchNormalizationStudy.GradientsBeforeTraining;

    public override Claim Claim => Claim.Stated(
        "Batch normalization solves the vanishing and exploding gradients problem.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on batch normalization; Ioffe and Szegedy 2015, " +
        "section 3.3");

    public override string Reading =>
        "Literally, for any depth, before training: in at least 90 % of networks ‖∂L/∂u‖ of the first hidden layer's normalized " +
        "pre-activations u lies between half and twice that of the last hidden layer; batch of 16, Gaussian images and output " +
        "gradients.";

    public override string Theory => "the claim says at least 0.9";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["bn-gradient-factor"];
    public override long Budget => 400;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 1, barelyWrong: 0.6));

    protected override Domain<Setting> Domain => Setting.Of((1, 32), (2, 20), Setting.ReluHe, Setting.TanhGlorot);

    protected override double Predict(Setting c) => 0.9;

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random)
    {
        var norms = new NormalizedSignal(c, batch: 16, random).Pass().SquaredGradientNorms();
        return Indicator.Of(norms[0] >= 0.25 * norms[^1] && norms[0] <= 4 * norms[^1]);
    }
}
