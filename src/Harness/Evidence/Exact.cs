using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.Evidence;

/// <summary>A value without randomness given its case: one measurement is the mean.</summary>
public sealed record Exact : Law
{
    /// <inheritdoc/>
    public override string Statement => "no randomness: one value decides a case";

    /// <inheritdoc/>
    public override string Spanish => "sin azar: un solo valor decide un caso";

    /// <inheritdoc/>
    public override double SmallestMean => double.NegativeInfinity;

    /// <inheritdoc/>
    public override bool IsRandom => false;

    /// <inheritdoc/>
    protected override double LogEValue(Sample sample, double mean, Direction side)
    {
        var agrees = side == Direction.Above ? sample.Mean >= mean : sample.Mean <= mean;
        return agrees ? double.PositiveInfinity : double.NegativeInfinity;
    }
}
