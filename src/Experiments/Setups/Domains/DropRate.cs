using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>The share of units that dropout drops.</summary>
/// <param name="Rate">From 0.01 to 0.8.</param>
public sealed record DropRate(double Rate)
{
    /// <summary>Small and large rates in turn.</summary>
    public static Domain<DropRate> Any { get; } = new(
        [new("rate in hundredths", 1, 80)],
        codes => new(codes[0] / 100.0),
        new("at most 0.2", random => [random.Between(0, 1, 20)]),
        new("above 0.2", random => [random.Between(0, 21, 80)]));
}
