using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Clipping;

/// <summary>The literal claim: with clipping no step is longer than learningRate · threshold.</summary>
public sealed class ClipBoundsAnyStep : Hypothesis<ClippedSteps>
{
    public override Section Section => GradientClippingAndRecurrenceStudy.Clipping;

    public override Claim Claim => Claim.Stated(
        "Clipping the norm of the gradient bounds the length of every step of training by learning rate times " +
        "threshold.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, section 3.2, of plain gradient descent; often said of any " +
        "optimizer");

    public override string Reading =>
        "The longest of 50 steps, in units of learning rate · threshold, for plain descent, momentum and Adam, under " +
        "clipped gradients with a drift. No average.";

    public override string Theory => "the claim says at most 1";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["clip-bounds-momentum-step"];
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.9, barelyWrong: 1.01));

    protected override Domain<ClippedSteps> Domain => ClippedSteps.OfAnyRule;

    protected override double Predict(ClippedSteps c) => 1 + 1e-9;

    protected override IReadOnlyList<double> Measure(ClippedSteps c, RandomStream random) =>
        [ClippedSteps.Longest(c, random)];
}
