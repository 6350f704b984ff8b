using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.Evidence;

/// <summary>A value without randomness given its case: one measurement is the mean.</summary>
public sealed record Exact : Law
{
    public override string Statement => "no randomness: one value decides a case";

    public override double SmallestMean => double.NegativeInfinity;

    public override bool IsRandom => false;

    protected override double LogEValue(Sample sample, double mean, Direction side)
    {
        var agrees = side == Direction.Above ? sample.Mean >= mean : sample.Mean <= mean;
        return agrees ? double.PositiveInfinity : double.NegativeInfinity;
    }
}
