using InitStudy.Harness.Evidence;

namespace InitStudy.Properties.Evidence;

/// <summary>Means at or beyond what a law admits, infinite band sides, values that are no numbers.</summary>
public sealed class LawEdges
{
    const double Certain = double.PositiveInfinity, Impossible = double.NegativeInfinity;

    /// <summary>All laws, the one without randomness too.</summary>
    public static TheoryData<Law> Laws => new([.. Samples.RandomLaws, new Exact()]);

    static Sample Halves => Samples.Of(0.5, 0.5, 0.5);

    [Theory, MemberData(nameof(Laws))]
    public void EveryMeanIsAboveMinusInfinityAndBelowInfinity(Law law)
    {
        Assert.Equal(Certain, law.LogEvidence(Halves, double.NegativeInfinity, Direction.Above));
        Assert.Equal(Certain, law.LogEvidence(Halves, double.PositiveInfinity, Direction.Below));
        Assert.Equal(Impossible, law.LogEvidence(Halves, double.NegativeInfinity, Direction.Below));
        Assert.Equal(Impossible, law.LogEvidence(Halves, double.PositiveInfinity, Direction.Above));
    }

    [Theory, MemberData(nameof(Laws))]
    public void MeansBeyondTheLawAreCertainlyMissed(Law law)
    {
        if (double.IsFinite(law.SmallestMean))
        {
            Assert.Equal(Certain, law.LogEvidence(Halves, law.SmallestMean - 0.1, Direction.Above));
            Assert.Equal(Impossible, law.LogEvidence(Halves, law.SmallestMean - 0.1, Direction.Below));
        }

        if (!double.IsFinite(law.LargestMean)) return;
        Assert.Equal(Certain, law.LogEvidence(Halves, law.LargestMean + 0.1, Direction.Below));
        Assert.Equal(Impossible, law.LogEvidence(Halves, law.LargestMean + 0.1, Direction.Above));
    }

    [Theory, MemberData(nameof(Laws))]
    public void AtTheEdgeOfTheLawOneOtherValueDecides(Law law)
    {
        foreach (var (edge, side) in new[] { (law.SmallestMean, Direction.Above), (law.LargestMean, Direction.Below) })
        {
            if (!double.IsFinite(edge)) continue;
            var opposite = side == Direction.Above ? Direction.Below : Direction.Above;
            Assert.Equal(Certain, law.LogEvidence(Samples.Of(edge, 0.5), edge, side));
            Assert.Equal(Impossible, law.LogEvidence(Samples.Of(edge, edge), edge, side));
            Assert.Equal(Impossible, law.LogEvidence(Halves, edge, opposite));
        }
    }

    [Theory, MemberData(nameof(Laws))]
    public void ABandAsWideAsTheLawIsSupportedAndOneOutsideItRefuted(Law law)
    {
        var everything = new Band(double.NegativeInfinity, double.PositiveInfinity);
        Assert.Equal(Verdict.Supported, new SequentialTest(law, everything).Judge(Halves));
        if (double.IsFinite(law.SmallestMean)) Assert.Equal(Verdict.Refuted, new SequentialTest(law, new(-2, -1)).Judge(Halves));
        if (double.IsFinite(law.LargestMean)) Assert.Equal(Verdict.Refuted, new SequentialTest(law, new(2, 3)).Judge(Halves));
    }

    [Theory, MemberData(nameof(Laws))]
    public void NoValueNoVerdict(Law law)
    {
        Assert.Equal(Verdict.Undecided, new SequentialTest(law, new(0, 1)).Judge(new Sample()));
        var decision = new SequentialTest(law, new(0, 1)).Decide([], budget: 100);
        Assert.Equal((Verdict.Undecided, 0), (decision.Verdict, decision.Count));
    }

    [Theory, MemberData(nameof(Laws))]
    public void NotANumberIsRefused(Law law) => Assert.StartsWith(
        "value is NaN; expected a number",
        Assert.Throws<ArgumentException>(() => Decide(law, new(0.4, 0.6), double.NaN)).Message, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Laws))]
    public void AValueBeyondWhatTheLawAdmitsIsRefused(Law law)
    {
        foreach (var value in new[] { law.SmallestMean, law.LargestMean, 0.5 }.Where(double.IsFinite)) law.Admit(value);
        foreach (var value in new[] { law.SmallestMean - 1e-9, law.LargestMean + 1e-9 }.Where(double.IsFinite))
            Assert.Contains("; expected ", Assert.Throws<InvalidOperationException>(() => law.Admit(value)).Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Laws))]
    public void AnInfiniteValueRefutesAFiniteBandAndSupportsAnUnboundedOne(Law law)
    {
        if (double.IsFinite(law.LargestMean)) return; // shares cannot be infinite
        Assert.Equal(Verdict.Refuted, Decide(law, new(0.4, 0.6), double.PositiveInfinity).Verdict);
        Assert.Equal(Verdict.Supported, Decide(law, new(0.4, double.PositiveInfinity), double.PositiveInfinity).Verdict);
        if (law.SmallestMean < 0)
            Assert.Equal(Verdict.Refuted, Decide(law, new(0.4, 0.6), double.NegativeInfinity).Verdict);
    }

    [Fact]
    public void OneExactValueDecides()
    {
        Verdict Judge(double value) => Decide(new Exact(), new(-1, 2), value).Verdict;
        Assert.Equal(Verdict.Supported, Judge(-1));
        Assert.Equal(Verdict.Supported, Judge(2));
        Assert.Equal(Verdict.Refuted, Judge(double.BitDecrement(-1)));
        Assert.Equal(Verdict.Refuted, Judge(double.BitIncrement(2)));
        Assert.Equal(1, Decide(new Exact(), new(-1, 2), 5).Count);
    }

    static Decision Decide(Law law, Band band, double last)
    {
        var (replicates, budget) = law.IsRandom ? ([[0.5, 0.5], [last]], 3) : (new double[][] { [last] }, 1);
        return new SequentialTest(law, band).Decide(replicates, budget);
    }
}
