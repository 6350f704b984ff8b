using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses.Instruments;
using InitStudy.Experiments.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.GradientClippingAndRecurrence;

/// <summary>Clipping by norm shortens a gradient and turns it nowhere.</summary>
public sealed class NormClippingKeepsTheDirection : Hypothesis<DrawnGradient>
{
    public override string Id => "clip-by-norm-keeps-direction";
    public override string Study => StudyNames.GradientClippingAndRecurrence;
    public override string Section => "Clipping";

    public override Claim Claim => new(
        "Clipping rescales the gradient when its norm exceeds a threshold, and keeps its direction.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, section 3.2, algorithm 1");

    public override string Reading =>
        "The cosine of the angle between gradient and clipped gradient. No average: one gradient a case.";

    public override string Theory => "1";
    public override Law Law { get; } = new Exact();
    public override Tolerance Tolerance { get; } = Tolerance.Within(1e-12);

    protected override Domain<DrawnGradient> Domain => DrawnGradient.Domain;

    protected override double Predict(DrawnGradient c) => 1;

    protected override IReadOnlyList<double> Measure(DrawnGradient c, RandomStream random)
    {
        var (before, after) = DrawnGradient.Clipped(c, new ClipByGlobalNorm(c.Threshold), random);
        return [DrawnGradient.Cosine(before, after)];
    }
}
