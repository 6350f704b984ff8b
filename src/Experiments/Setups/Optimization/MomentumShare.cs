using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>The share of its velocity that a step of momentum keeps.</summary>
/// <param name="Beta">β.</param>
public sealed record MomentumShare(double Beta)
{
    /// <summary>Hundredths from low to high.</summary>
    internal static Domain<MomentumShare> Between(int low, int high) => new(
        [new("β in hundredths", low, high)],
        codes => new(codes[0] / 100.0),
        new Stratum("any", random => [random.Between(0, low, high)]));
}
