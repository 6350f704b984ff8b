namespace InitStudy.Harness.Evidence;

/// <summary>A verdict in text.</summary>
static class VerdictExtensions
{
    /// <summary>"supported", "refuted" or "undecided".</summary>
    public static string Word(this Verdict verdict) => verdict.ToString().ToLowerInvariant();
}
