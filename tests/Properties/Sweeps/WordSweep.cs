using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Sweeps;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Sweeps;

/// <summary>A sweep whose table is written by hand.</summary>
sealed class WordSweep : Sweep
{
    public override string Title => "Lengths of words";

    public override string Introduction => "For tests.";

    public override Grid Grid { get; } = new(new Axis("word", ["a", "bb"]), new Axis("number", [1.0, 2.0]));

    public override IReadOnlyList<string> Quantities => ["length"];

    public override IReadOnlyList<double> Measure(Cell cell, RandomStream random) => [cell.Text("word").Length];

    public override IReadOnlyList<Exhibit> Exhibits(Grid grid, IEnumerable<CellResult> results) =>
        [new("Lengths", "All of them.", []) { Findings = [new($"There are {results.Count()}.", true)] }];
}
