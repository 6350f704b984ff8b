using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Clipping;

/// <summary>The literal claim: clipping of any kind keeps the direction.</summary>
public sealed class ClipByValueKeepsDirection : Hypothesis<DrawnGradient>
{
    public override Section Section => GradientClippingAndRecurrenceStudy.Clipping;

    public override Claim Claim => Claim.Stated(
        "Clipping the gradients so that they never exceed a threshold only makes the step shorter: its direction " +
        "stays.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on gradient clipping, which warns of it for " +
        "clipping by value; the claim is made of clipping in general");

    public override string Reading =>
        "Literally, for clipping every element on its own: the cosine of the angle between gradient and clipped " +
        "gradient is 1. No average: one gradient a case.";

    public override string Theory => "the claim says 1";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["clip-by-norm-keeps-direction", "clip-by-value-cosine"];
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.001));

    protected override Domain<DrawnGradient> Domain => DrawnGradient.Domain;

    protected override double Predict(DrawnGradient c) => 1;

    protected override IReadOnlyList<double> Measure(DrawnGradient c, RandomStream random)
    {
        var (before, after) = DrawnGradient.Clipped(c, new ClipByValue(c.Threshold), random);
        return [DrawnGradient.Cosine(before, after)];
    }
}
