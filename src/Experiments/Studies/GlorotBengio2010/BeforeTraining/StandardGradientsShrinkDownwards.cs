using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.BeforeTraining;

/// <summary>With the standard initialization back-propagated gradients shrink on their way down.</summary>
public sealed class StandardGradientsShrinkDownwards : Hypothesis<StartCase>
{
    public override Section Section => GlorotBengio2010Study.BeforeTraining;

    public override Claim Claim => Claim.Stated(
        "At the beginning of training, after the standard initialization, the variance of the back-propagated " +
        "gradients gets smaller as it is propagated downwards.",
        "Glorot and Bengio 2010, section 4.3 and figure 7, top")
        .InSpanish(
            "Al comienzo del entrenamiento, tras la inicialización estándar, la varianza de los gradientes " +
            "retropropagados se hace menor al propagarse hacia abajo.");

    public override string Reading =>
        "Root mean square of ∂C/∂s¹ over that of ∂C/∂s⁵. Five hidden tanh layers as wide as the input, inputs from " +
        "N(0, 1), a random gradient at the top; over weights, inputs and gradients. A factor a layer is the fourth " +
        "root of the ratio over four layers.";

    public override string Quantity => "factor a layer of gradients, downwards";
    public override string Theory => "mean field: √(n Var[W] E tanh′(√q z)²), n Var[W] = 1/3";
    public override Test Test { get; } = new Most(Tolerance.Within(0.12));
    public override long Budget => 2000;

    protected override Domain<StartCase> Domain => StartCase.Of(VarianceScaling.Heuristic);

    protected override double Predict(StartCase c) => c.GradientFactor;

    protected override IReadOnlyList<double> Measure(StartCase c, RandomStream random) => [c.Measure(random).Gradient];
}
