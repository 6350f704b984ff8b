namespace InitStudy.Harness.Checking.Statistics;

/// <summary>What some values say against a law: logarithms of e-values, which if it is true reach ln(1/α) at most with probability α.</summary>
/// <param name="Ever">The largest one so far, over all ways of looking; what a verdict on one tensor needs.</param>
/// <param name="Whole">That of all values; those of independent tensors add up.</param>
/// <param name="Alternative">What spoke loudest against the law, in words.</param>
readonly record struct LogEvidence(double Ever, double Whole, string Alternative)
{
    /// <summary>Nothing.</summary>
    public static LogEvidence None { get; } = new(double.NegativeInfinity, 0, "");

    /// <summary>The values are impossible under the law.</summary>
    public static LogEvidence Certain { get; } = new(double.PositiveInfinity, double.PositiveInfinity, "");
}
