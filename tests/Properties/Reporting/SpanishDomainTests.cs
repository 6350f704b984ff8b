using System.Text.RegularExpressions;
using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting.Site;

namespace InitStudy.Properties.Reporting;

/// <summary>What is said of a domain in Spanish has the numbers of what is said in English, in the same order.</summary>
public sealed class SpanishDomainTests
{
    /// <summary>A domain larger than any number of cases here, and one whose cases are all tested.</summary>
    static readonly Hypothesis
        Sampled = Chapter.Catalog.Hypotheses.MaxBy(hypothesis => hypothesis.DomainSize)!,
        Enumerated = Chapter.Catalog.Hypotheses.MinBy(hypothesis => hypothesis.DomainSize)!;

    public static TheoryData<bool, int, int, string> Sentences => new()
    {
        { false, 20, 0, "20 de los casos del dominio; la incumplen menos del 14 % de ellos (95 %)" },
        { false, 20, 3, "3 de 20 casos probados quedan refutados" },
        { true, 1, 0, "el único caso del dominio" },
        { true, 6, 0, "los 6 casos del dominio, todos" },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void SaysWhatTheEnglishSays(bool enumerated, int cases, int refuted, string spanish)
    {
        var result = InventedReport.Result.Outcomes[0].Cases[0];
        var outcome = new Outcome(
            enumerated ? Enumerated : Sampled, refuted > 0 ? Verdict.Refuted : Verdict.Supported,
            [.. Enumerable.Range(0, cases).Select(i => result with
            {
                Decision = result.Decision with { Verdict = i < refuted ? Verdict.Refuted : Verdict.Supported },
            })],
            null);
        Assert.Equal(spanish, SpanishDomain.Of(outcome));
        Assert.Equal(Numbers(outcome.OfTheDomain), Numbers(spanish));
    }

    static IEnumerable<string> Numbers(string text) => Regex.Matches(text, "[0-9]+").Select(match => match.Value);
}
