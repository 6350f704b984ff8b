using System.Globalization;
using System.Text;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting;

/// <summary>The index of all reports: every claim with its standing and the verdict that was measured, topic by topic.</summary>
public static class VerdictIndex
{
    /// <summary>Name of its file, without ending.</summary>
    public const string Name = "verdicts";

    /// <summary>The index of a run of all studies.</summary>
    /// <param name="results">A result for each study.</param>
    /// <param name="infix">What stands before the ending of linked files: "" or ".verified".</param>
    public static ReportFile Render(IReadOnlyList<StudyResult> results, string infix = "")
    {
        var link = new ReportLink(infix);
        var text = new StringBuilder("# Every claim with its verdict\n\n");
        text.Append(
            "Stated: the source says so itself, in a place that somebody here has read, there or as quoted in a secondary text that is " +
            "then named, under the conditions that the claim repeats. " +
            "Derived: it follows from what the source says. Common reading: it is repeated elsewhere. " +
            "An identity is true by algebra and checks the implementation.\n\n");
        foreach (var topic in results.GroupBy(result => result.Study.Topic).OrderBy(group => group.Key.Order))
        {
            text.Append(CultureInfo.InvariantCulture, $"## {topic.Key.Title}\n\n");
            foreach (var result in topic) Study(text, result, link);
        }

        return new(Name, "md", text.ToString().TrimEnd('\n') + "\n");
    }

    static void Study(StringBuilder text, StudyResult result, ReportLink link)
    {
        var study = result.Study;
        text.Append(CultureInfo.InvariantCulture, $"### [{study.Title}]({link.File(study.Name)})\n\n{study.Introduction}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Claims(result, Verdict.Supported)} supported, {Claims(result, Verdict.Refuted)} refuted.\n\n");
        MarkdownTable.Append(text, new(
            ["claim", "standing", "verdict", "hypothesis"],
            [
                .. result.Outcomes.Select(outcome => (IReadOnlyList<string>)
                [
                    outcome.Hypothesis.Claim.Statement, Standing(outcome.Hypothesis), HypothesisSection.Word(outcome), link.Of(outcome.Hypothesis),
                ]),
            ]));
    }

    static ClaimCount Claims(StudyResult result, Verdict verdict) =>
        ClaimCount.Of(result.Outcomes.Where(outcome => outcome.Verdict == verdict).Select(outcome => outcome.Hypothesis));

    static string Standing(Hypothesis hypothesis) =>
        hypothesis.IsIdentity ? "identity" : hypothesis.Claim.Standing.Text();
}
