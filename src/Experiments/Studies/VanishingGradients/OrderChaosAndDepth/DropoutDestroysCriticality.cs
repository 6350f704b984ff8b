using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>With dropout an input does not even stay like itself.</summary>
public sealed class DropoutDestroysCriticality : Hypothesis<DropoutDestroysCriticality.Kept>
{
    const int Width = 100, Depth = 12;

    /// <summary>σb² for which σw² = 1.76095 has χ₁ = 1.</summary>
    const double BiasVariance = 0.05, CriticalWeightVariance = 1.76095;

    /// <summary>Share of units that dropout keeps.</summary>
    public sealed record Kept(double Share);

    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Stated(
        "Dropout destroys the critical point between order and chaos.",
        "Schoenholz et al. 2017, arXiv:1611.01232, abstract")
        .InSpanish("Dropout destruye el punto crítico entre orden y caos.");

    public override string Reading =>
        "At the critical point two near inputs stay together. At σw² = 1.76, σb² = 0.05, where χ₁ = 1 without dropout, with 5 % " +
        $"to 50 % of the units dropped: 1 − c at layer {Depth} for two passes of one input, each with its own masks, in one tanh " +
        $"network of width {Width}. Without dropout it is 0, outside the band. Only that c* falls below 1 is tested, not how deep such " +
        "networks train.";

    public override string Quantity => "1 − correlation of an input with itself";
    public override string Theory => "the correlation map with dropout, layer by layer from c = 1";
    public override int Cases => 10;
    public override long Budget => 1000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.4));

    protected override Domain<Kept> Domain => new(
        [new("share dropped in per cent", 5, 50)],
        codes => new(1 - codes[0] / 100.0),
        new("few", random => [random.Between(0, 5, 14)]),
        new("many", random => [random.Between(0, 15, 50)]));

    protected override double Predict(Kept c) => 1 - new CorrelationMap(Field(c)).After(Depth - 1, 1);

    protected override IReadOnlyList<double> Measure(Kept c, RandomStream random)
    {
        var meanSquare = (Field(c).FixedPoint() - BiasVariance) / CriticalWeightVariance;
        return [1 - SignalPair.Correlation(Field(c), Width, Depth, meanSquare, correlation: 1, random)];
    }

    static MeanField Field(Kept c) => new(new Tanh(), CriticalWeightVariance, BiasVariance, c.Share);
}
