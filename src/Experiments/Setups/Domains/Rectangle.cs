using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>A layer with more outputs than inputs, at least twice as many.</summary>
/// <param name="FanIn">Inputs.</param>
/// <param name="FanOut">Outputs.</param>
public sealed record Rectangle(int FanIn, int FanOut)
{
    /// <summary>Up to 16 inputs and 8 times as many outputs.</summary>
    public static Domain<Rectangle> Domain { get; } = new(
        [new("fanIn", 1, 16), new("times", 2, 8)],
        codes => new(codes[0], codes[0] * codes[1]),
        new("twice", random => [random.LogUniform(0, 1, 16), 2]),
        new("more", random => [random.LogUniform(0, 1, 12), random.Between(1, 3, 8)]));
}
