using System.Globalization;
using System.Net;
using InitStudy.Experiments;
using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;

namespace InitStudy.Snapshots;

/// <summary>README's picture of the terminal: the table that the program prints when every verdict is as recorded.</summary>
public sealed class TerminalTests
{
    const int LineHeight = 18, Margin = 14, Width = 690;

    /// <summary>What README shows.</summary>
    internal static ReportFile Picture() => new("terminal", "svg", Svg([$"$ {Chapter.Program.Command[..^3]}", .. Table()]));

    [Fact]
    public void TheTableIsTheVerifiedOne() => Assert.Null(PublishedReports.Change(Picture(), Reviewed.Verified(Picture())));

    /// <summary>README's numbers are the table's: identities are counted apart in both.</summary>
    [Fact]
    public void ItsTotalsAreThoseOfTheRecord()
    {
        var claims = Chapter.Catalog.Hypotheses.Where(hypothesis => !hypothesis.IsIdentity).ToLookup(hypothesis => hypothesis.Expected.ToString());
        var identities = Chapter.Catalog.Hypotheses.Count(hypothesis => hypothesis.IsIdentity);
        Assert.Equal(
            ["all", $"{claims["Supported"].Count()}", $"{claims["Refuted"].Count()}", "0", $"{identities}"],
            Table().Single(line => line.StartsWith("all ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(Table(), line => Assert.InRange(line.Length, 0, 80));
    }

    static string[] Table()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        StudyTable.Write(
            output, [.. Chapter.Catalog.Studies.SelectMany(Chapter.Catalog.Of).Select(hypothesis => new Outcome(hypothesis, hypothesis.Expected, [], null))],
            Chapter.Program.Command);
        return output.ToString().TrimEnd('\n').Split('\n');
    }

    /// <summary>Letters of equal width on a panel that follows the reader's light or dark colours.</summary>
    static string Svg(IReadOnlyList<string> lines)
    {
        var height = (lines.Count * LineHeight) + (2 * Margin);
        var text = lines.Select((line, i) =>
            $"<text x=\"{Margin}\" y=\"{Margin + ((i + 1) * LineHeight) - 4}\">{WebUtility.HtmlEncode(line)}</text>\n");
        return
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" width="{Width}" height="{height}" role="img" xml:space="preserve">
            <title>{WebUtility.HtmlEncode(lines[^1])}</title>
            <style>rect {"{fill:#f6f8fa;stroke:#d0d7de}"} text {"{font:13px ui-monospace,Consolas,Menlo,monospace;white-space:pre;fill:#1f2328}"}
            @media (prefers-color-scheme: dark) {"{rect{fill:#151b23;stroke:#3d444d} text{fill:#e6edf3}}"}</style>
            <rect x="0.5" y="0.5" width="{Width - 1}" height="{height - 1}" rx="6"/>

            """.ReplaceLineEndings("\n") + string.Concat(text) + "</svg>\n";
    }
}
