using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting.Forest;
using InitStudy.Harness.Reporting.Site;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting;

/// <summary>Turns a study's result into files: Markdown, a figure each, and the details as CSV.</summary>
public static class ReportRenderer
{
    /// <summary>All files of the report.</summary>
    /// <param name="result">What to show.</param>
    /// <param name="infix">What stands before the ending of linked files: "" or ".verified".</param>
    /// <param name="command">What starts the program that replays a case.</param>
    public static IReadOnlyList<ReportFile> Render(StudyResult result, string infix = "", string command = "initstudy")
    {
        var name = result.Study.Name;
        ReportFile[] texts = result.Tier == Tier.Slow
            ? [new($"{name}.slow", "md", MarkdownReport.WriteExhibits(result, infix))]
            :
            [
                new(name, "md", MarkdownReport.Write(result, infix, command)),
                new($"{name}.details", "csv", DetailsCsv.Write(result.Outcomes)),
                new($"{name}.{MarkdownReport.Forest}", "svg", ForestOf(result)),
            ];
        return
        [
            .. texts,
            .. result.Exhibits.SelectMany(exhibit => exhibit.Figures)
                .Select(figure => new ReportFile($"{name}.{figure.Name}", "svg", SvgRenderer.Render(figure.Figure))),
        ];
    }

    static string ForestOf(StudyResult result)
    {
        var words = Wording.English;
        return ForestSvg.Document(ForestPlot.Of(result, words.AxisOfStudy), words.Finding(result));
    }
}
