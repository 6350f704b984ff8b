using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Sweeps;
using InitStudy.Model.Randomness;

namespace InitStudy.Bench.Sweeps;

/// <summary>A million cells that cost next to nothing: what is left is journal and merge.</summary>
sealed class MillionCells : Sweep
{
    public override string Title => "A million cells";

    public override string Introduction => "Two random numbers each.";

    public override Grid Grid { get; } = new(Axis.Range("x", 1, 100), Axis.Range("y", 1, 100), Axis.Range("seed", 1, 100));

    public override IReadOnlyList<string> Quantities => ["first", "second"];

    public override IReadOnlyList<double> Measure(Cell cell, RandomStream random) => [random.Uniform(0), random.Uniform(1)];

    public override IReadOnlyList<Exhibit> Exhibits(Grid grid, IEnumerable<CellResult> results) =>
        [new("Mean", FormattableString.Invariant($"Of the first number: {results.Average(each => each.Values[0])}."), [])];
}
