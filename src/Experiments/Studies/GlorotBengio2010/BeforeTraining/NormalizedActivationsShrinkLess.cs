using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.BeforeTraining;

/// <summary>With the normalized initialization they shrink by far less.</summary>
public sealed class NormalizedActivationsShrinkLess : Hypothesis<StartCase>
{
    public override Section Section => GlorotBengio2010Study.BeforeTraining;

    public override Claim Claim => Claim.Derived(
        "With tanh and the normalized initialization activations shrink from layer to layer by far less " +
        "than with the standard one.",
        "Glorot and Bengio 2010, figure 6, bottom against top, by mean field. Section 4.2.1, above eq. 16, " +
        "aims at more, to maintain activation variances approximately, in the linear regime; tanh leaves 72 % of " +
        "them a layer here")
        .InSpanish(
            "Con tanh y la inicialización normalizada, las activaciones encogen de capa en capa mucho menos que " +
            "con la estándar.");

    public override string Reading =>
        "Root mean square of z⁵ over that of z¹. The band excludes 1, and the factor of the standard " +
        "initialization (standard-activations-shrink-upwards). Five hidden tanh layers as wide as the " +
        "input, inputs from N(0, 1), a random gradient at the top; over weights, inputs and gradients. A " +
        "factor a layer is the fourth root of the ratio over four layers.";

    public override string Quantity => "factor a layer of activations, upwards";
    public override string Theory => "mean field: q ← n Var[W] E tanh²(√q z), n Var[W] = 1";
    public override Test Test { get; } = new Most(Tolerance.Within(0.12));
    public override long Budget => 2000;

    protected override Domain<StartCase> Domain => StartCase.Of(VarianceScaling.GlorotUniform);

    protected override double Predict(StartCase c) => c.ActivationFactor;

    protected override IReadOnlyList<double> Measure(StartCase c, RandomStream random) => [c.Measure(random).Activation];
}
