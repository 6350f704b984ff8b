using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Sweeps;
using InitStudy.Model.Randomness;

namespace InitStudy.Bench.Sweeps;

/// <summary>Cells of about 10 ms: the mean of 600,000 random numbers.</summary>
sealed class SlowCells : Sweep
{
    /// <summary>How many.</summary>
    public const int Count = 200;

    const int Numbers = 600_000;

    public override string Title => "Cells of 10 ms";

    public override string Introduction => "600,000 random numbers each.";

    public override Grid Grid { get; } = new(Axis.Range("cell", 1, Count));

    public override IReadOnlyList<string> Quantities => ["mean"];

    public override IReadOnlyList<double> Measure(Cell cell, RandomStream random) => [Mean(random)];

    public override IReadOnlyList<Exhibit> Exhibits(Grid grid, IEnumerable<CellResult> results) => [];

    /// <summary>The work of a cell.</summary>
    public static double Mean(RandomStream random)
    {
        var sum = 0.0;
        for (var i = 0; i < Numbers; i++) sum += random.Uniform(i);
        return sum / Numbers;
    }
}
