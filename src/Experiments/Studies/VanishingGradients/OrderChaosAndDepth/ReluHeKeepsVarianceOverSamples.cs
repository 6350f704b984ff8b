using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>
/// The literal claim: with He initialization the variance over a batch stays the same from layer to layer.
/// </summary>
public sealed class ReluHeKeepsVarianceOverSamples : Hypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Stated(
        "With He initialization the outputs of each layer have the variance of its inputs, also in deep ReLU networks.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on Glorot and He initialization (as commonly " +
        "checked: variance over a batch)");

    public override string Reading =>
        "Literally, with the variance over samples at fixed weights: in at least half of networks 1 − c of the last " +
        "layer's pre-activations, for two independent Gaussian inputs, is within 25 % of 1, as at the first layer.";

    public override string Theory => "the claim says at least 0.5";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["relu-he-samples-become-alike"];
    public override int Cases => 3;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 0.95, barelyWrong: 0.2));

    protected override Domain<DeepNet> Domain => DeepNet.Between(96, 128, 1, 8);

    protected override double Predict(DeepNet c) => 0.5;

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var correlation = SignalPair.Correlation(HeNet.Field, c.Width, c.Depth, meanSquare: 1, correlation: 0, random);
        return Indicator.Of(Math.Abs(correlation) < 0.25);
    }
}
