using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Harness.Reporting.Site;

/// <summary>What <see cref="Outcome.OfTheDomain"/> says, in Spanish.</summary>
static class SpanishDomain
{
    /// <summary>The bound on what may violate the claim, or, where one case refutes it, how many do.</summary>
    public static string Of(Outcome outcome) => outcome.Verdict == Verdict.Refuted
        ? $"{outcome.Cases.Count(result => result.Decision.Verdict == Verdict.Refuted)} de {outcome.Cases.Count} casos probados quedan refutados"
        : Of(outcome.Coverage);

    static string Of(Coverage coverage) => (coverage.Enumerated, coverage.Cases) switch
    {
        (true, 1) => $"el único caso del dominio{(coverage.Violating == 0 ? "" : ", no confirmado")}",
        (true, _) => $"los {coverage.Cases} casos del dominio, todos{(coverage.Violating == 0 ? "" : $", {coverage.Violating} de ellos no confirmados")}",
        _ => $"{coverage.Cases} de los casos del dominio; la incumplen menos del {coverage.BoundText} de ellos (95 %)",
    };
}
