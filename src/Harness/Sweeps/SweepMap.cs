using System.Globalization;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Sweeps;

/// <summary>A merged sweep that an assembly carries: the table which `merge` wrote, read back.</summary>
/// <param name="Sweep">The sweep.</param>
/// <param name="Grid">Its cells, perhaps of a coarser grid.</param>
/// <param name="Results">Every cell once, in the order of the grid.</param>
/// <param name="Csv">The table.</param>
public sealed record SweepMap(Sweep Sweep, Grid Grid, IReadOnlyList<CellResult> Results, string Csv)
{
    /// <summary>Figures with theory's contours, and findings.</summary>
    public IReadOnlyList<Exhibit> Exhibits { get; } = Sweep.Exhibits(Grid, Results);

    /// <summary>The arguments of the program that measure it again; those of `merge` follow.</summary>
    public string Arguments => FormattableString.Invariant(
        $"sweep {Sweep.Id}{(Grid.Hash == Sweep.Grid.Hash ? "" : $" --points {Grid.Count}")} --out maps");

    /// <summary>The sweeps of a catalogue whose tables its assembly carries as ID.csv.</summary>
    public static IReadOnlyList<SweepMap> Published(Catalog catalog) =>
    [
        .. from sweep in catalog.Sweeps
           let table = catalog.Published($"{sweep.Id}.csv")
           where table is not null
           select Read(sweep, table),
    ];

    /// <summary>Reads a sweep's table, in which no cell is quoted.</summary>
    /// <exception cref="InputException">When its columns are not the sweep's, or its rows are not every cell of a grid in order.</exception>
    public static SweepMap Read(Sweep sweep, Stream table)
    {
        using var reader = new StreamReader(table);
        var csv = reader.ReadToEnd();
        var rows = csv.TrimEnd('\n').Split('\n').Select(line => line.Split(',')).ToList();
        var axes = sweep.Grid.Axes;
        string[] columns = [.. axes.Select(axis => axis.Name), .. sweep.Quantities];
        if (!rows[0].SequenceEqual(columns)) throw Wrong(sweep, $"columns {string.Join(", ", rows[0])}", string.Join(", ", columns));
        rows.RemoveAt(0);
        if (rows.FirstOrDefault(row => row.Length != columns.Length) is { } ragged)
            throw Wrong(sweep, $"a row of {ragged.Length} columns", $"{columns.Length}");
        var grid = new Grid([.. axes.Select((axis, a) => AxisOf(axis, [.. rows.Select(row => row[a]).Distinct()]))]);
        if (grid.Count != rows.Count) throw Wrong(sweep, $"{rows.Count} rows", $"every one of {grid.Count} cells once");
        var results = rows.Select((row, i) => new CellResult(
            InPlace(grid[i], row[..axes.Count]), [.. row[axes.Count..].Select(text => Number(sweep, text))])).ToList();
        return new(sweep, grid, results, csv);

        Cell InPlace(Cell cell, string[] texts) => cell.Texts().SequenceEqual(texts)
            ? cell
            : throw Wrong(sweep, $"row {string.Join(',', texts)}", cell.Key);

        Axis AxisOf(Axis axis, string[] texts) =>
            axis.Labels is null ? new(axis.Name, [.. texts.Select(text => Number(sweep, text))]) : new(axis.Name, texts);
    }

    static double Number(Sweep sweep, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw Wrong(sweep, $"'{text}'", "a number");

    static InputException Wrong(Sweep sweep, string found, string expected) => new($"table of sweep '{sweep.Id}' has {found}; expected {expected}");
}
