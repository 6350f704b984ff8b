using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Clipping;

/// <summary>With momentum β a clipped step is at most learningRate · threshold / (1 − β) long.</summary>
public sealed class ClipBoundsMomentumStep : Hypothesis<ClippedSteps>
{
    public override Section Section => GradientClippingAndRecurrenceStudy.Clipping;

    public override Claim Claim => Claim.Stated(
        "Corrected: with momentum β the bound is learning rate · threshold / (1 − β), learning rate · threshold " +
        "without momentum. Adam divides by the gradient's own size: no threshold bounds it.",
        "Derived: ‖v‖ ≤ Σ βᵏ threshold; Kingma and Ba, arXiv:1412.6980, section 2.1, for Adam's steps");

    public override string Reading =>
        "The longest of 50 steps, in units of learning rate · threshold, with momentum from 0 to 0.99, under " +
        "clipped gradients with a drift. No average.";

    public override string Theory => "at most 1 / (1 − β)";
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.9, barelyWrong: 101));

    protected override Domain<ClippedSteps> Domain => ClippedSteps.WithMomentum;

    protected override double Predict(ClippedSteps c) => 1 / (1 - c.Momentum) + 1e-9;

    protected override IReadOnlyList<double> Measure(ClippedSteps c, RandomStream random) =>
        [ClippedSteps.Longest(c, random)];
}
