using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>With dropout an input does not even stay like itself.</summary>
public sealed class DropoutDestroysCriticality : MajorityHypothesis<DropoutDestroysCriticality.Kept>
{
    const int Width = 64, Depth = 10;

    /// <summary>σb² for which σw² = 1.76095 has χ₁ = 1.</summary>
    const double BiasVariance = 0.05, CriticalWeightVariance = 1.76095;

    /// <summary>Share of units that dropout keeps.</summary>
    public sealed record Kept(double Share);

    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Stated(
        "Any dropout destroys the critical point: the depth scale becomes finite, since two passes of one input " +
        "with other masks end at a correlation c* below 1.",
        "Schoenholz et al. 2017, arXiv:1611.01232, section 4, eq. 14 and figure 6");

    public override string Reading =>
        "At σw² = 1.76, σb² = 0.05, where χ₁ = 1 without dropout: in at least half of tanh networks of width " +
        $"{Width} two passes of one input, each with its own masks, have come apart by at least half of the " +
        $"predicted 1 − c at layer {Depth}. Without dropout 1 − c is 0.";

    public override string Theory => "c from the map with dropout, from c = 1; at least 0.5 of networks so far apart";
    public override int Cases => 3;

    protected override Domain<Kept> Domain => new(
        [new("share dropped in per cent", 5, 50)],
        codes => new(1 - codes[0] / 100.0),
        new("few", random => [random.Between(0, 5, 10)]),
        new("many", random => [random.Between(0, 10, 50)]));

    protected override IReadOnlyList<double> Measure(Kept c, RandomStream random)
    {
        var field = new MeanField(new Tanh(), CriticalWeightVariance, BiasVariance, c.Share);
        var map = new CorrelationMap(field);
        var meanSquare = (map.Length - BiasVariance) / CriticalWeightVariance;
        var correlation = SignalPair.Correlation(field, Width, Depth, meanSquare, correlation: 1, random);
        return Indicator.Of(1 - correlation >= (1 - map.After(Depth - 1, 1)) / 2);
    }
}
