using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>A dense layer whose weights have another variance than the one that keeps the mean square.</summary>
/// <param name="Scale">The variance over the one that keeps it: from 1/16 to 16, not 1.</param>
/// <param name="FanIn">Inputs.</param>
/// <param name="FanOut">Outputs.</param>
public sealed record ScaledFans(double Scale, int FanIn, int FanOut)
{
    const int Widest = 64, HalfOctaves = 8;

    /// <summary>Scales below and above 1 in turn, in half octaves.</summary>
    public static Domain<ScaledFans> Any { get; } = new(
        [
            new("larger", 0, 1), new("half octaves", 1, HalfOctaves), new("fanIn", 1, Widest), new("fanOut", 1, Widest),
        ],
        codes => new(Powers.OfTwo((codes[0] == 0 ? -codes[1] : codes[1]) / 2.0), codes[2], codes[3]),
        Stratum("smaller weights", 0),
        Stratum("larger weights", 1));

    static Stratum Stratum(string name, int larger) => new(name, random =>
    [
        larger, random.Between(0, 1, HalfOctaves), random.LogUniform(1, 1, Widest), random.LogUniform(2, 1, Widest),
    ]);
}
