using System.Globalization;
using System.Text;
using InitStudy.Experiments.Studies;

namespace InitStudy.Experiments.Reporting;

/// <summary>The index of all reports: every claim with its verdict on record, by the chapter's four troubles.</summary>
public static class VerdictIndex
{
    /// <summary>Name of its file, without ending.</summary>
    public const string Name = "verdicts";

    /// <summary>The index of some studies.</summary>
    /// <param name="studies">What it lists.</param>
    /// <param name="infix">What stands before the ending of linked files: "" or ".verified".</param>
    public static ReportFile Render(IReadOnlyList<Study> studies, string infix = "")
    {
        var link = new ReportLink(infix);
        var text = new StringBuilder("# Every claim with its verdict\n\n");
        foreach (var trouble in studies.GroupBy(study => study.Trouble).OrderBy(group => group.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {trouble.Key.Title()}\n\n");
            foreach (var study in trouble) Study(text, study, link);
        }

        return new(Name, "md", text.ToString().TrimEnd('\n') + "\n");
    }

    static void Study(StringBuilder text, Study study, ReportLink link)
    {
        text.Append(CultureInfo.InvariantCulture, $"### [{study.Title}]({link.File(study.Name)})\n\n{study.Introduction}\n\n");
        MarkdownTable.Append(text, new(
            ["claim", "verdict", "hypothesis"],
            [
                .. study.Hypotheses.Select(hypothesis => (IReadOnlyList<string>)
                    [hypothesis.Claim.Statement, hypothesis.Expected.ToString().ToLowerInvariant(), link.Of(hypothesis)]),
            ]));
    }
}
