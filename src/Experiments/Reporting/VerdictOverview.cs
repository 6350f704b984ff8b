using System.Text;
using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses;
using InitStudy.Experiments.Studies;

namespace InitStudy.Experiments.Reporting;

/// <summary>README's table of verdicts: a row a study, grouped by the chapter's four troubles.</summary>
public static class VerdictOverview
{
    /// <summary>The table in Markdown; links lead into <paramref name="folder"/>, where the verified reports are.</summary>
    public static string Write(string folder)
    {
        var text = new StringBuilder();
        MarkdownTable.Append(text, new(
            ["trouble", "study", "claims supported", "claims refuted as stated"],
            [.. Study.All.GroupBy(study => study.Trouble).OrderBy(group => group.Key).SelectMany(group => Rows(group, folder))]));
        return text.ToString();
    }

    static IEnumerable<IReadOnlyList<string>> Rows(IGrouping<Trouble, Study> trouble, string folder) =>
        trouble.Select((study, row) => (IReadOnlyList<string>)
        [
            row == 0 ? $"**{trouble.Key.Title()}**" : "",
            $"[{study.Title}]({folder}/{study.Name}.verified.md)",
            FormattableString.Invariant($"{study.Hypotheses.Count(hypothesis => hypothesis.Expected == Verdict.Supported)}"),
            string.Join(", ", study.Hypotheses.Where(hypothesis => hypothesis.Expected == Verdict.Refuted).Select(h => Link(h, folder))),
        ]);

    static string Link(Hypothesis hypothesis, string folder) =>
        $"[{hypothesis.Id}]({folder}/{hypothesis.Study}.verified.md#{hypothesis.Id})";
}
