using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.LinearRegime;

/// <summary>A linear network of three equal matrices, with inputs of a given variance.</summary>
/// <param name="Width">n, 1 or 2, of the input and every layer.</param>
/// <param name="WeightVariance">Var[W].</param>
/// <param name="InputVariance">Var[x].</param>
/// <param name="Layer">i, from 0 to 2: the one that is asked about.</param>
public sealed record EqualLinearNet(int Width, double WeightVariance, double InputVariance, int Layer)
{
    static readonly double[] WeightVariances = [1.0 / 3, 1, 2], InputVariances = [0.25, 1, 4];

    /// <summary>All 54: two widths, three variances of weights and of inputs, three layers.</summary>
    internal static Domain<EqualLinearNet> Domain { get; } = new(
        [new("width", 1, 2), new("variance of weights", 0, 2), new("variance of inputs", 0, 2), new("layer", 0, 2)],
        codes => new(codes[0], WeightVariances[codes[1]], InputVariances[codes[2]], codes[3]),
        new Stratum("any", random => [random.Between(0, 1, 2), random.Between(1, 0, 2), random.Between(2, 0, 2), random.Between(3, 0, 2)]));

    /// <summary>The same network, width by width.</summary>
    internal SignedLinearNet Net =>
        new(Width, Width, Width, Width, WeightVariance, WeightVariance, WeightVariance, Layer);
}
