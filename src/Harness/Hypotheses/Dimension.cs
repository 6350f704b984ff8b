namespace InitStudy.Harness.Hypotheses;

/// <summary>One choice of a case: a whole number from the simplest, <paramref name="Low"/>, up to <paramref name="High"/>.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Low">The simplest choice, which shrinking aims at.</param>
/// <param name="High">The largest.</param>
public sealed record Dimension(string Name, int Low, int High)
{
    /// <summary>How many choices there are.</summary>
    public long Count => (long)High - Low + 1;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Name} from {Low} to {High}");
}
