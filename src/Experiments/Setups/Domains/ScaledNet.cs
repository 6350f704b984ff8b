using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>A network with layers of equal width, and a factor for all its hidden weights.</summary>
/// <param name="Width">Units a layer.</param>
/// <param name="HiddenLayers">Hidden layers.</param>
/// <param name="Factor">From 0.01 to 100, but not 1: it would change nothing.</param>
public sealed record ScaledNet(int Width, int HiddenLayers, double Factor)
{
    const int Wide = 32, Deep = 6, One = 100, Largest = 9_999;

    /// <summary>Widths from <paramref name="narrow"/> to 32; factors below and above 1 in turn, every octave equally likely.</summary>
    public static Domain<ScaledNet> From(int narrow) => new(
        [new("width", narrow, Wide), new("hidden layers", 1, Deep), new("factor in hundredths without 100", 1, Largest)],
        codes => new(codes[0], codes[1], (codes[2] < One ? codes[2] : codes[2] + 1) / 100.0),
        new("smaller weights", random =>
            [random.LogUniform(0, narrow, Wide), random.Between(1, 1, Deep), random.LogUniform(2, 1, One - 1)]),
        new("larger weights", random =>
            [random.LogUniform(0, narrow, Wide), random.Between(1, 1, Deep), random.LogUniform(2, One, Largest)]));
}
