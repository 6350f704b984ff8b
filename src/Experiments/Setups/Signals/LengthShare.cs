using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>Networks of equal layers, and the ratio of squared lengths that a share of them does not exceed.</summary>
/// <param name="Width">Units of every layer, and inputs.</param>
/// <param name="Depth">Dense layers.</param>
/// <param name="AtMost">1, 1/2 or 1/4.</param>
public sealed record LengthShare(int Width, int Depth, double AtMost)
{
    /// <summary>Narrow networks, where lengths spread most; up to so many halvings.</summary>
    internal static Domain<LengthShare> Of(int mostHalvings) => new(
        [new("width", 6, 12), new("depth", 4, 8), new("halvings", 0, mostHalvings)],
        codes => new(codes[0], codes[1], 1.0 / (1 << codes[2])),
        new Stratum("any", random => [random.Between(0, 6, 12), random.Between(1, 4, 8), random.Between(2, 0, mostHalvings)]));
}
