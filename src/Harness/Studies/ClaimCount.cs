using InitStudy.Harness.Hypotheses;

namespace InitStudy.Harness.Studies;

/// <summary>A number of claims, and how many of them their source states itself; identities are not counted.</summary>
/// <param name="All">Claims.</param>
/// <param name="Stated">Those of them that the source states.</param>
public readonly record struct ClaimCount(int All, int Stated)
{
    /// <summary>"19 (12 stated)".</summary>
    public override string ToString() => All == 0 ? "0" : FormattableString.Invariant($"{All} ({Stated} stated)");

    /// <summary>Of these hypotheses' claims.</summary>
    public static ClaimCount Of(IEnumerable<Hypothesis> hypotheses)
    {
        var counted = hypotheses.Where(hypothesis => !hypothesis.IsIdentity).ToList();
        return new(counted.Count, counted.Count(hypothesis => hypothesis.Claim.Standing == Standing.Stated));
    }
}
