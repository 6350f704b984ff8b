using System.Text;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting;

/// <summary>README's table of verdicts: a row a study, grouped by the chapter's four troubles.</summary>
public static class VerdictOverview
{
    /// <summary>The table in Markdown; links lead into <paramref name="folder"/>, where the verified reports are.</summary>
    public static string Write(Catalog catalog, string folder)
    {
        var text = new StringBuilder();
        MarkdownTable.Append(text, new(
            ["trouble", "study", "claims supported", "claims refuted as stated"],
            [.. catalog.Studies.GroupBy(study => study.Topic).OrderBy(group => group.Key.Order).SelectMany(group => Rows(catalog, group, folder))]));
        return text.ToString();
    }

    static IEnumerable<IReadOnlyList<string>> Rows(Catalog catalog, IGrouping<Topic, Study> topic, string folder) =>
        topic.Select((study, row) => (IReadOnlyList<string>)
        [
            row == 0 ? $"**{topic.Key.Title}**" : "",
            $"[{study.Title}]({folder}/{study.Name}.verified.md)",
            FormattableString.Invariant($"{catalog.Of(study).Count(hypothesis => hypothesis.Expected == Verdict.Supported)}"),
            string.Join(", ", catalog.Of(study).Where(hypothesis => hypothesis.Expected == Verdict.Refuted).Select(h => Link(h, folder))),
        ]);

    static string Link(Hypothesis hypothesis, string folder) =>
        $"[{hypothesis.Id}]({folder}/{hypothesis.Section.Study}.verified.md#{hypothesis.Id})";
}
