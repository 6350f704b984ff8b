using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.BeforeTraining;

/// <summary>With the standard initialization activations shrink from layer to layer.</summary>
public sealed class StandardActivationsShrinkUpwards : Hypothesis<StartCase>
{
    public override Section Section => GlorotBengio2010Study.BeforeTraining;

    public override Claim Claim => Claim.Stated(
        "With tanh and the standard initialization the activations of higher layers crowd ever more around 0.",
        "Glorot and Bengio 2010, figure 6, top")
        .InSpanish(
            "Con tanh y la inicialización estándar, las activaciones de las capas superiores se agolpan cada vez " +
            "más en torno a 0.");

    public override string Reading =>
        "Root mean square of z⁵ over that of z¹. Five hidden tanh layers as wide as the input, inputs from N(0, " +
        "1), a random gradient at the top; over weights, inputs and gradients. A factor a layer is the fourth root " +
        "of the ratio over four layers.";

    public override string Quantity => "factor a layer of activations, upwards";
    public override string Theory => "mean field: q ← n Var[W] E tanh²(√q z), n Var[W] = 1/3";
    public override Test Test { get; } = new Most(Tolerance.Within(0.12));
    public override long Budget => 2000;

    protected override Domain<StartCase> Domain => StartCase.Of(VarianceScaling.Heuristic);

    protected override double Predict(StartCase c) => c.ActivationFactor;

    protected override IReadOnlyList<double> Measure(StartCase c, RandomStream random) => [c.Measure(random).Activation];
}
