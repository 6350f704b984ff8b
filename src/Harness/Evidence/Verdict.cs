namespace InitStudy.Harness.Evidence;

/// <summary>What the evidence says about a hypothesis, or about one case of it.</summary>
public enum Verdict
{
    /// <summary>The budget ended before the evidence was enough either way.</summary>
    Undecided,

    /// <summary>The mean lies inside the band; wrong with probability at most <see cref="ErrorRate.Alpha"/>.</summary>
    Supported,

    /// <summary>The mean lies outside the band; wrong with probability at most <see cref="ErrorRate.Alpha"/>.</summary>
    Refuted,
}
