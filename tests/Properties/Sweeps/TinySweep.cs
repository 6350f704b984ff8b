using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Sweeps;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Sweeps;

/// <summary>Cells that take no time: a random number, and a word's length over a number, which is infinite for 0.</summary>
public sealed class TinySweep : Sweep
{
    static readonly string[] Words = ["plain", "with, comma", "with \"quotes\""];

    /// <summary>Called with every cell before it is measured.</summary>
    public Action<Cell> Measuring { get; init; } = _ => { };

    public override string Title => "A tiny sweep";

    public override string Introduction => "For tests.";

    public override Grid Grid { get; } = new(new Axis("word", Words), Axis.Range("number", 0, 4), new Axis("share", [0.1, 1.0 / 3]));

    public override IReadOnlyList<string> Quantities => ["uniform", "ratio"];

    public override IReadOnlyList<double> Measure(Cell cell, RandomStream random)
    {
        Measuring(cell);
        return [random.Uniform(0), cell.Text("word").Length / cell["number"]];
    }

    public override IReadOnlyList<Exhibit> Exhibits(Grid grid, IEnumerable<CellResult> results) =>
        [new("Sum", "Of all random numbers.", []) { Findings = [new(FormattableString.Invariant($"It is {results.Sum(each => each.Values[0]):R}."), true)] }];
}
