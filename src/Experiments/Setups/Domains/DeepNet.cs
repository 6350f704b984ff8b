using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>A network whose layers all have the same width.</summary>
/// <param name="Width">Units a layer.</param>
/// <param name="Depth">Dense layers.</param>
public sealed record DeepNet(int Width, int Depth)
{
    /// <summary>Widths with every octave equally likely, depths uniform.</summary>
    public static Domain<DeepNet> Between(int narrow, int wide, int shallow, int deep) => new(
        [new("width", narrow, wide), new("depth", shallow, deep)],
        codes => new(codes[0], codes[1]),
        new("any", random => [random.LogUniform(0, narrow, wide), random.Between(1, shallow, deep)]),
        new("deepest", random => [random.LogUniform(0, narrow, wide), deep]));
}
