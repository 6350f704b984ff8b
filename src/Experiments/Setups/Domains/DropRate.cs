using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>The share of units that dropout drops.</summary>
/// <param name="Rate">From 0.01 to 0.8.</param>
public sealed record DropRate(double Rate)
{
    /// <summary>Small and large rates in turn.</summary>
    public static Domain<DropRate> Any { get; } = From(1);

    /// <summary>The same from a smallest rate on, in hundredths and below 20.</summary>
    public static Domain<DropRate> From(int hundredths) => new(
        [new("rate in hundredths", hundredths, 80)],
        codes => new(codes[0] / 100.0),
        new("at most 0.2", random => [random.Between(0, hundredths, 20)]),
        new("above 0.2", random => [random.Between(0, 21, 80)]));
}
