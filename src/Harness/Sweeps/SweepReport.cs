using System.Globalization;
using System.Text;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.Sweeps;

/// <summary>What a merged sweep shows: Markdown, and a figure each.</summary>
static class SweepReport
{
    /// <summary>The files, without the table.</summary>
    public static IReadOnlyList<ReportFile> Render(ShardSet shards)
    {
        var (sweep, grid) = (shards.Plan.Sweep, shards.Plan.Grid);
        var exhibits = sweep.Exhibits(grid, shards.Results);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {sweep.Title}\n\n{sweep.Introduction}\n\n");
        MarkdownTable.Append(text, new(["axis", "values", "from", "to"], [.. grid.Axes.Select(Row)]));
        text.Append(CultureInfo.InvariantCulture, $"{Format.Count(grid.Count, "cell")}, root seed {shards.Plan.Seed}. ");
        text.Append(CultureInfo.InvariantCulture, $"All of them: [{sweep.Id}.csv]({sweep.Id}.csv), [{sweep.Id}.parquet]({sweep.Id}.parquet).\n\n");
        foreach (var exhibit in exhibits) MarkdownReport.Exhibit(text, exhibit, sweep.Id, infix: "");
        return
        [
            new(sweep.Id, "md", text.ToString().TrimEnd('\n') + "\n"),
            .. exhibits.SelectMany(exhibit => exhibit.Figures)
                .Select(figure => new ReportFile($"{sweep.Id}.{figure.Name}", "svg", SvgRenderer.Render(figure.Figure))),
        ];
    }

    static IReadOnlyList<string> Row(Axis axis) =>
        [axis.Name, Format.Count(axis.Values.Count), axis.Text(0), axis.Text(axis.Values.Count - 1)];
}
