using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>The literal claim: different layers learn at widely different speeds.</summary>
public sealed class UnequalSpeeds : Hypothesis<Setting>
{
    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Stated(
        "Deep networks suffer from unstable gradients: different layers may learn at widely different speeds.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "Literally, at initialization and for any activation: in at least 90 % of networks the largest " +
        "‖∂L/∂W‖ of the hidden layers is at least ten times the smallest.";

    public override string Theory => "the claim says at least 0.9";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["tanh-speeds-equal", "logistic-speeds-differ"];
    public override long Budget => 400;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 1, barelyWrong: 0.6));

    protected override Domain<Setting> Domain => Setting.Of((1, 128), (3, 20), Setting.TanhGlorot, Setting.TanhHeuristic, Setting.ReluHe, Setting.LogisticGlorot);

    protected override double Predict(Setting c) => 0.9;

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random)
    {
        var norms = new DeepSignal(c.Activation, c.Initializer, c.Width, c.Depth, random).WeightGradientNorms();
        return Indicator.Of(norms.Max() >= 10 * norms.Min());
    }
}
