using InitStudy.Harness.Evidence;

namespace InitStudy.Harness.Hypotheses;

/// <summary>A hypothesis, decided over its cases.</summary>
/// <param name="Hypothesis">What was decided.</param>
/// <param name="Verdict">Refuted if any case is, Supported if all are, else Undecided.</param>
/// <param name="Cases">Every case, in the order of the domain.</param>
/// <param name="CounterExample">The simplest refuted case that shrinking found; none unless refuted.</param>
public sealed record Outcome(
    Hypothesis Hypothesis, Verdict Verdict, IReadOnlyList<CaseResult> Cases, CaseResult? CounterExample)
{
    /// <summary>Whether the verdict is the recorded one.</summary>
    public bool AsExpected => Verdict == Hypothesis.Expected;

    /// <summary>The drawn case that is refuted by the most, among equals the one whose quantity is; none unless refuted.</summary>
    public CaseResult? MostDecisiveCase => Verdict != Verdict.Refuted ? null
        : Cases.Where(result => result.Decision.Verdict == Verdict.Refuted).MaxBy(result => (result.Excess, result.EffectExcess));

    /// <summary>
    /// The most decisive refuted case, or else the one whose tested mean comes nearest to an edge of its band; among equals, as where
    /// every replicate is within a tolerance, the one whose measured quantity is nearest to the edge of its own.
    /// </summary>
    public CaseResult MostInformativeCase => MostDecisiveCase ?? Cases.MinBy(result => (result.Margin, result.EffectMargin))!;

    /// <summary>What may be said of the domain's other cases.</summary>
    public Coverage Coverage => new(
        Cases.Count, Cases.Count(result => result.Decision.Verdict != Verdict.Supported),
        Enumerated: Cases.Count >= Hypothesis.DomainSize);

    /// <summary>
    /// What the cases say of the domain, for reports: the bound on what may violate the claim, or, where one case refutes it, how
    /// many do.
    /// </summary>
    public string OfTheDomain => Verdict == Verdict.Refuted
        ? $"{Cases.Count(result => result.Decision.Verdict == Verdict.Refuted)} of {Cases.Count} cases tested are refuted"
        : Coverage.Statement;

    /// <summary>Values used by all cases together.</summary>
    public long Count => Cases.Sum(result => result.Decision.Count);
}
