using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Clipping;

/// <summary>Clipping by value keeps every sign, and the cosine is at least 1 / √n.</summary>
public sealed class ClipByValueCosine : Hypothesis<DrawnGradient>
{
    public override Section Section => GradientClippingAndRecurrenceStudy.Clipping;

    public override Claim Claim => Claim.Stated(
        "Corrected: clipping by value turns a gradient of n elements, but every sign stays, so that the step " +
        "still goes downhill; the cosine of the angle is at least 1 / √n.",
        "Derived: for c = clip(g) with largest element t, (Σ g c)² is at least ‖g‖² t² where one element is " +
        "clipped, and ‖c‖² is at most n t²; compare Goodfellow, Bengio, Courville, Deep Learning, section 10.11.1");

    public override string Reading =>
        "The cosine of the angle between gradient and clipped gradient. No average: one gradient a case; with one " +
        "huge element and a small threshold the bound is nearly reached.";

    public override string Theory => "at least 1 / √n";
    public override Test Test { get; } = new Exactly(Tolerance.AtLeast(right: 1, barelyWrong: 0.12));

    protected override Domain<DrawnGradient> Domain => DrawnGradient.Domain;

    protected override double Predict(DrawnGradient c) => 1 / Math.Sqrt(c.Elements) - 1e-12;

    protected override IReadOnlyList<double> Measure(DrawnGradient c, RandomStream random)
    {
        var (before, after) = DrawnGradient.Clipped(c, new ClipByValue(c.Threshold), random);
        return [DrawnGradient.Cosine(before, after)];
    }
}
