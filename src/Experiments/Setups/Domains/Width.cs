using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>The number of inputs of a unit.</summary>
/// <param name="FanIn">From 1.</param>
public sealed record Width(int FanIn)
{
    /// <summary>Widths from low to high, every octave equally likely; the smallest eighth has a stratum of its own.</summary>
    public static Domain<Width> Between(int low, int high) => new(
        [new("fanIn", low, high)],
        codes => new(codes[0]),
        new("any", random => [random.LogUniform(0, low, high)]),
        new("small", random => [random.LogUniform(0, low, Math.Max(low, Math.Min(high, 8 * low)))]));
}
