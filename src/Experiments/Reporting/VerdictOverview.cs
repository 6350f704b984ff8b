using System.Text;
using InitStudy.Experiments.Studies;

namespace InitStudy.Experiments.Reporting;

/// <summary>README's table: every claim, its verdict on record, and where the report shows it.</summary>
public static class VerdictOverview
{
    /// <summary>The table in Markdown; links lead into <paramref name="folder"/>, where the verified reports are.</summary>
    public static string Write(string folder)
    {
        var text = new StringBuilder();
        MarkdownTable.Append(text, new(
            ["claim", "verdict", "report"],
            [
                .. Study.All.SelectMany(study => study.Hypotheses).Select(hypothesis => (IReadOnlyList<string>)
                [
                    hypothesis.Claim.Statement,
                    hypothesis.Expected.ToString().ToLowerInvariant(),
                    $"[{hypothesis.Id}]({folder}/{hypothesis.Study}.verified.md#{hypothesis.Id})",
                ]),
            ]));
        return text.ToString();
    }
}
