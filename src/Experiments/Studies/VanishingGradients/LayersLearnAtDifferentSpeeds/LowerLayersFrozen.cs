using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>The literal claim: lower layers hardly change.</summary>
public sealed class LowerLayersFrozen : Hypothesis<Setting>
{
    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Stated(
        "Because of that, gradient descent leaves the weights of the lower layers virtually unchanged.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "Literally, whatever the activation and the initialization: in at least 90 % of networks of equal " +
        "layers, ‖∂L/∂W‖ of the first layer is at most a tenth of that of the last.";

    public override string Theory => "the claim says at least 0.9";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["logistic-lower-layers-frozen"];
    public override long Budget => 400;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 1, barelyWrong: 0.6));

    protected override Domain<Setting> Domain => Setting.Of((1, 128), (2, 20), Setting.TanhHeuristic, Setting.TanhGlorot, Setting.ReluHe, Setting.LogisticGlorot);

    protected override double Predict(Setting c) => 0.9;

    protected override IReadOnlyList<double> Measure(Setting c, RandomStream random)
    {
        var norms = new DeepSignal(c.Activation, c.Initializer, c.Width, c.Depth, random).WeightGradientNorms();
        return Indicator.Of(norms[0] <= 0.1 * norms[^1]);
    }
}
