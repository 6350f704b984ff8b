using System.Globalization;
using System.Text;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting;

/// <summary>README's table of verdicts: a row a study, with its most surprising result.</summary>
public static class VerdictOverview
{
    /// <summary>The table in Markdown and a line of totals; links lead into <paramref name="folder"/>, where the verified reports are.</summary>
    public static string Write(Catalog catalog, string folder)
    {
        var text = new StringBuilder();
        MarkdownTable.Append(text, new(
            ["study", "question", "supported", "refuted", "most surprising result"],
            [.. catalog.Studies.Select(study => Row(catalog, study, folder))]));
        text.Append(CultureInfo.InvariantCulture, $"In all {Claims(catalog.Hypotheses, Verdict.Supported)} supported, ");
        text.Append(CultureInfo.InvariantCulture, $"{Claims(catalog.Hypotheses, Verdict.Refuted)} refuted; ");
        var identities = catalog.Hypotheses.Count(hypothesis => hypothesis.IsIdentity);
        text.Append(CultureInfo.InvariantCulture, $"{identities} identities check the implementation and are not counted.\n");
        return text.ToString();
    }

    static IReadOnlyList<string> Row(Catalog catalog, Study study, string folder)
    {
        var hypotheses = catalog.Of(study);
        var report = $"{folder}/{study.Name}.verified.md";
        return
        [
            $"[{study.Title}]({report})",
            study.Question,
            Claims(hypotheses, Verdict.Supported).ToString(),
            Claims(hypotheses, Verdict.Refuted).ToString(),
            $"[{study.Surprise.Sentence}]({report}#{study.Surprise.Hypothesis})",
        ];
    }

    static ClaimCount Claims(IEnumerable<Hypothesis> hypotheses, Verdict verdict) =>
        ClaimCount.Of(hypotheses.Where(hypothesis => hypothesis.Expected == verdict));
}
