using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Costs;

/// <summary>Two costs of the same random pairs over the same weights.</summary>
/// <param name="Pairs">Pairs of input and target.</param>
/// <param name="Reach">Weights go from −reach to reach.</param>
public sealed record SurfaceCase(int Pairs, int Reach)
{
    const int Points = 25;

    /// <summary>8 to 20 pairs, weights up to 6 to 10.</summary>
    internal static Domain<SurfaceCase> Domain { get; } = new(
        [new("pairs", 8, 20), new("reach", 6, 10)],
        codes => new(codes[0], codes[1]),
        new Stratum("any", random => [random.Between(0, 8, 20), random.Between(1, 6, 10)]));

    /// <summary>Share of the weights that is a plateau of the one cost or of the other.</summary>
    internal double PlateauShare(bool quadratic, RandomStream random) =>
        new CostSurface(Pairs, quadratic, random).PlateauShare(CostSurface.Grid(Reach, Points));
}
