using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>In the ordered phase any two inputs become one on their way up.</summary>
public sealed class OrderMakesInputsAlike : Hypothesis<CorrelatedInputs>
{
    const int Layers = 15;

    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Stated(
        "Where χ₁ < 1, in the ordered phase, and biases are random, any two inputs become one on their way up: their correlation " +
        "goes to 1, whatever it was.",
        "Poole et al. 2016, arXiv:1606.05340, section 3")
        .InSpanish(
            "Donde χ₁ < 1, en la fase ordenada, y con sesgos aleatorios, dos entradas cualesquiera se vuelven una sola al subir: su " +
            "correlación tiende a 1, fuera cual fuese.");

    public override string Reading =>
        $"Correlation of the pre-activations of layer {Layers} of one tanh network of width {CorrelatedInputs.Width}, for two " +
        "inputs of length q* and correlation −0.5 to 0.5; σw² from 0.8 to 1.3, σb² from 0.04 to 0.1. The band ends above every one of these.";

    public override string Quantity => "correlation";
    public override string Theory => "the correlation map, layer by layer";
    public override int Cases => 10;
    public override long Budget => 1000;
    public override Test Test { get; } = new Most(Tolerance.Near(0.2));

    protected override Domain<CorrelatedInputs> Domain => CorrelatedInputs.Of((80, 130), (4, 10), (-50, -10), (10, 50));

    protected override double Predict(CorrelatedInputs c) => c.Predicted(Layers);

    protected override IReadOnlyList<double> Measure(CorrelatedInputs c, RandomStream random) =>
        [c.Measured(Layers, random)[^1]];
}
