using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Sweeps;

namespace InitStudy.Harness.Reporting.Site;

/// <summary>Names of pages: all in one folder, those of other languages with another ending.</summary>
static class SiteLink
{
    public const string Index = "index", Verdicts = "how-verdicts-work", Papers = "papers";

    public static string Stem(Hypothesis hypothesis) => $"claim-{hypothesis.Id}";

    public static string Stem(Study study) => $"study-{study.Name}";

    public static string Stem(Sweep sweep) => $"sweep-{sweep.Id}";

    /// <summary>Where a document's claims stand on the page of all sources.</summary>
    public static string Anchor(string? document) =>
        document is null ? "no-author" : string.Join('-', document.ToLowerInvariant().Split([' ', '.', '&'], StringSplitOptions.RemoveEmptyEntries));

    public static string Stem(SentencePage page) => $"source-{page.Name}";
}
