using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>In the chaotic phase near inputs part and opposite ones approach, to the same correlation.</summary>
public sealed class ChaosForgetsTheInputs : Hypothesis<CorrelatedInputs>
{
    const int Layers = 18;

    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Stated(
        "With a bounded activation, where χ₁ > 1, in the chaotic phase, even near inputs part: the correlation goes " +
        "to a c* below 1 that does not depend on them.",
        "Poole et al. 2016, arXiv:1606.05340, section 3")
        .InSpanish(
            "Con una activación acotada, donde χ₁ > 1, en la fase caótica, hasta las entradas próximas se separan: " +
            "su correlación tiende a un c* menor que 1 que no depende de ellas.");

    public override string Reading =>
        $"Correlation of the pre-activations of layer {Layers} of one tanh network of width " +
        $"{CorrelatedInputs.Width}, for two inputs of length q*: near ones, of correlation 0.85 to 0.95, and " +
        "ones of −0.6 to −0.5; σw² from 5 to 6. Both have moved to the same band around c*, which is 0.03 " +
        "to 0.11; the band, 0.35 to either side since single networks scatter, contains neither start.";

    public override string Quantity => "correlation";
    public override string Theory =>
        "c*, the fixed point of the correlation map, whatever the inputs; the map is within 0.17 of it at " +
        "that layer";
    public override int Cases => 10;
    public override long Budget => 1000;
    public override Test Test { get; } = new Most(Tolerance.Near(0.35));

    protected override Domain<CorrelatedInputs> Domain => CorrelatedInputs.Of((500, 600), (2, 5), (85, 95), (-60, -50));

    protected override double Predict(CorrelatedInputs c) => c.Limit();

    protected override IReadOnlyList<double> Measure(CorrelatedInputs c, RandomStream random) =>
        [c.Measured(Layers, random)[^1]];
}
