using System.Globalization;
using System.Text;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting;

/// <summary>The index of all reports: every claim with its verdict on record, by the chapter's four topics.</summary>
public static class VerdictIndex
{
    /// <summary>Name of its file, without ending.</summary>
    public const string Name = "verdicts";

    /// <summary>The index of some studies.</summary>
    /// <param name="catalog">Where their hypotheses are.</param>
    /// <param name="studies">What it lists.</param>
    /// <param name="infix">What stands before the ending of linked files: "" or ".verified".</param>
    public static ReportFile Render(Catalog catalog, IReadOnlyList<Study> studies, string infix = "")
    {
        var link = new ReportLink(infix);
        var text = new StringBuilder("# Every claim with its verdict\n\n");
        foreach (var topic in studies.GroupBy(study => study.Topic).OrderBy(group => group.Key.Order))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {topic.Key.Title}\n\n");
            foreach (var study in topic) Study(text, catalog, study, link);
        }

        return new(Name, "md", text.ToString().TrimEnd('\n') + "\n");
    }

    static void Study(StringBuilder text, Catalog catalog, Study study, ReportLink link)
    {
        text.Append(CultureInfo.InvariantCulture, $"### [{study.Title}]({link.File(study.Name)})\n\n{study.Introduction}\n\n");
        MarkdownTable.Append(text, new(
            ["claim", "verdict", "hypothesis"],
            [
                .. catalog.Of(study).Select(hypothesis => (IReadOnlyList<string>)
                    [hypothesis.Claim.Statement, hypothesis.Expected.ToString().ToLowerInvariant(), link.Of(hypothesis)]),
            ]));
    }
}
