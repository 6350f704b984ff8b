using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.FlatAndDyingUnits;

/// <summary>How many units are flat at initialization follows from activation and scale.</summary>
public sealed class FlatShare : Hypothesis<ScaledActivation>
{
    public override Section Section => ActivationsStudy.FlatAndDyingUnits;

    public override Claim Claim => Claim.Stated(
        "Saturating functions are flat far from 0, rectifiers on one side, leaky ones nowhere: which share of " +
        "units that is at the start follows from the activation and the scale of its pre-activations.",
        "Derived; the picture is A. Géron, Hands-On Machine Learning, chapter 11, section on nonsaturating " +
        "activation functions");

    public override string Reading =>
        "Share of units whose |φ′| is below 0.0396 of its largest value, over weights at a fixed input of mean " +
        "square 1, for weights of variance gain² / fanIn.";

    public override string Theory =>
        "P(|φ′(gain · z)| < 0.0396 · largest), z from N(0, 1), by quadrature; ReLU 0.5, leaky ReLU 0";
    public override int Cases => 8;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.Near(0.05));

    protected override Domain<ScaledActivation> Domain => ScaledActivation.Of(
        (1, 8), new LeakyRelu(0.2), new Relu(), new HardTanh(), new Tanh(), new Logistic(), new Elu(),
        new Selu(), new Gelu());

    protected override double Predict(ScaledActivation c) =>
        Gaussian.Expectation(z => UnitInput.IsFlat(c.Activation, c.Gain * z) ? 1 : 0);

    protected override IReadOnlyList<double> Measure(ScaledActivation c, RandomStream random) =>
        UnitInput.Flat(c.Activation, c.Gain, c.FanIn, random);
}
