using InitStudy.Harness.Checking;

namespace InitStudy.Harness.Testing;

/// <summary>What values say about the law that they were declared to follow.</summary>
/// <param name="Verdict">Supported; undecided where another law stands, too; refuted.</param>
/// <param name="Count">Values looked at.</param>
/// <param name="Note">Why, in words: the distance in distribution, other laws that stand.</param>
public sealed record LawDecision(CheckVerdict Verdict, long Count, string Note);
