using System.Globalization;
using System.Text;
using InitStudy.Harness.Exhibits;

namespace InitStudy.Harness.Reporting;

/// <summary>A table in GitHub's Markdown.</summary>
static class MarkdownTable
{
    public static void Append(StringBuilder text, Table table)
    {
        Row(text, table.Headings);
        Row(text, [.. table.Headings.Select(_ => "---")]);
        foreach (var row in table.Rows) Row(text, row);
        text.Append('\n');
    }

    static void Row(StringBuilder text, IReadOnlyList<string> cells) =>
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n");
}
