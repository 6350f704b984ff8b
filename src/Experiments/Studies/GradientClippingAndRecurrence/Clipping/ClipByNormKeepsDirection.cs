using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Clipping;

/// <summary>Clipping by norm shortens a gradient and turns it nowhere.</summary>
public sealed class ClipByNormKeepsDirection : Hypothesis<DrawnGradient>
{
    public override Section Section => GradientClippingAndRecurrenceStudy.Clipping;

    public override Claim Claim => Claim.Stated(
        "Clipping by the norm rescales the gradient where its norm exceeds a threshold, and keeps its direction.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, section 3.2, algorithm 1; A. Géron, Hands-On Machine Learning, " +
        "3rd edition, chapter 11, section on gradient clipping")
        .InSpanish(
            "Recortar por la norma reescala el gradiente donde su norma supera un umbral, y conserva su " +
            "dirección.");

    public override string Reading => "The cosine of the angle between a gradient and the clipped gradient.";

    public override string Quantity => "cosine";
    public override string Theory => "1";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-12));

    protected override Domain<DrawnGradient> Domain => DrawnGradient.Domain;

    protected override double Predict(DrawnGradient c) => 1;

    protected override IReadOnlyList<double> Measure(DrawnGradient c, RandomStream random)
    {
        var (before, after) = DrawnGradient.Clipped(c, new ClipByGlobalNorm(c.Threshold), random);
        return [DrawnGradient.Cosine(before, after)];
    }
}
