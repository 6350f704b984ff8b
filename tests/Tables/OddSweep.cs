using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Sweeps;
using InitStudy.Model.Randomness;

namespace InitStudy.Tables;

/// <summary>Words that CSV quotes, numbers that have no decimal digits, and more rows than one group of Parquet holds.</summary>
public sealed class OddSweep : Sweep
{
    /// <summary>Columns of the merged table.</summary>
    public static readonly string[] Columns = ["word", "column", "row", "odd", "ratio"];

    static readonly string[] Words = ["plain", "with, comma", "with \"quotes\"", "σw² ± ñ"];

    static readonly double[] Odd =
        [0.1, 1.0 / 3, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, double.MaxValue, -0.0];

    const int Side = 130;

    /// <summary>The rows, by nested loops, without grid, shard, journal or merge.</summary>
    public static IEnumerable<(string Word, double[] Numbers)> Rows()
    {
        foreach (var word in Words)
        {
            for (var column = 1; column <= Side; column++)
                for (var row = 1; row <= Side; row++) yield return (word, [column, row, Odd[(column + row) % Odd.Length], (double)column / row]);
        }
    }

    public override string Title => "Odd values";

    public override string Introduction => "For tests.";

    public override Grid Grid { get; } = new(new Axis("word", Words), Axis.Range("column", 1, Side), Axis.Range("row", 1, Side));

    public override IReadOnlyList<string> Quantities => ["odd", "ratio"];

    public override IReadOnlyList<double> Measure(Cell cell, RandomStream random) =>
        [Odd[((int)cell["column"] + (int)cell["row"]) % Odd.Length], cell["column"] / cell["row"]];

    public override IReadOnlyList<Exhibit> Exhibits(Grid grid, IEnumerable<CellResult> results) => [];
}
