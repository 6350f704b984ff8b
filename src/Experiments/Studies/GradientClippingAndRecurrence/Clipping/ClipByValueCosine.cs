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

    public override Claim Claim => Claim.Derived(
        "Clipping by value keeps every sign, so that the step still goes downhill: the cosine of the angle by which " +
        "it turns a gradient of n elements is at least 1 / √n.",
        "for c = clip(g) with largest element t, (Σ g c)² is at least ‖g‖² t² where one element is clipped, and ‖c‖² " +
        "is at most n t²")
        .InSpanish(
            "Recortar por valor conserva todos los signos, así que el paso sigue yendo cuesta abajo: el coseno " +
            "del ángulo que gira un gradiente de n elementos es al menos 1 / √n.");

    public override string Reading =>
        "The cosine of the angle between a gradient and what clipping by value makes of it; with one huge element " +
        "and a small threshold the bound is nearly reached.";

    public override string Quantity => "cosine";
    public override string Theory => "at least 1 / √n";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.AtLeast(right: 1, barelyWrong: 0.12));

    protected override Domain<DrawnGradient> Domain => DrawnGradient.Domain;

    protected override double Predict(DrawnGradient c) => 1 / Math.Sqrt(c.Elements) - 1e-12;

    protected override IReadOnlyList<double> Measure(DrawnGradient c, RandomStream random)
    {
        var (before, after) = DrawnGradient.Clipped(c, new ClipByValue(c.Threshold), random);
        return [DrawnGradient.Cosine(before, after)];
    }
}
