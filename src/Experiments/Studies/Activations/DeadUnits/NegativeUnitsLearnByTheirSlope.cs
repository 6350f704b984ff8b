using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.DeadUnits;

/// <summary>A unit that is negative on all samples gets the share of the gradient that its slope is.</summary>
public sealed class NegativeUnitsLearnByTheirSlope : Hypothesis<SilencedUnit>
{
    public override Section Section => ActivationsStudy.DeadUnits;
    public override bool IsIdentity => true;

    public override Claim Claim => Claim.Stated(
        "A ReLU unit whose weighted sum is negative for all training samples is not affected by gradient " +
        "descent, since its gradient is 0; a slope for z < 0, as of leaky ReLU, makes sure that a unit " +
        "never dies.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Better Activation Functions”, " +
        "paragraph 2, sentences 4 and 5, and its part “Leaky ReLU”")
        .InSpanish(
            "A una unidad ReLU cuya suma ponderada es negativa en todas las muestras de entrenamiento no la " +
            "afecta el descenso de gradiente, porque su gradiente es 0; una pendiente para z < 0, como la de " +
            "leaky ReLU, asegura que una unidad no muera nunca.");

    public override string Reading =>
        "‖∂L/∂w‖ of such a unit's weights over what it would be if the unit were linear, with the same 16 " +
        "samples and the same gradient of the output. No average.";

    public override string Quantity => "share of the gradient";

    public override string Theory =>
        "the slope on the left: 0 for ReLU, a for leaky ReLU";

    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-12));

    protected override Domain<SilencedUnit> Domain => SilencedUnit.UpToSlope(hundredths: 100);

    protected override double Predict(SilencedUnit c) => c.Slope;

    protected override IReadOnlyList<double> Measure(SilencedUnit c, RandomStream random) => [c.GradientShare(random)];
}
