using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Hypotheses;

/// <summary>How each test turns measured values into tested ones, by hand.</summary>
public sealed class TestProperties
{
    const double Diverged = double.PositiveInfinity;

    [Fact]
    public void AMeanIsThatOfTheValuesThemselves()
    {
        var test = new Mean(new UnitInterval(), Tolerance.Within(0.1));
        Assert.Equal([0.3, 0.9], test.Score([0.3, 0.9], 0.5));
        Assert.Equal((new Band(0.45, 0.55), new Band(0.45, 0.55)), (test.QuantityBand(0.5), test.TestedBand(0.5)));
    }

    [Fact]
    public void MostCountsReplicatesWithinTheBand()
    {
        var test = new Most(Tolerance.Within(0.1));
        Assert.Equal([0, 1, 1, 1, 0, 0], test.Score([8.9, 9.1, 10, 10.9, 11.1, Diverged], 10));
        Assert.Equal((new Band(9, 11), new Band(0.5, double.PositiveInfinity)), (test.QuantityBand(10), test.TestedBand(10)));
        Assert.Equal(new Band(0.9, double.PositiveInfinity), new Most(Tolerance.Within(0.1), 0.9).TestedBand(10));
    }

    [Theory]
    [InlineData(1, 1, 2, 1.0)]
    [InlineData(1, 2, 1, 0.0)]
    [InlineData(1, 2, 2, 0.5)]
    [InlineData(1, 2, Diverged, 1.0)]
    [InlineData(1, Diverged, 2, 0.0)]
    [InlineData(1, Diverged, Diverged, 0.5)]
    [InlineData(2, 1, 1.9, 0.0)]
    [InlineData(2, 1, 2.1, 1.0)]
    [InlineData(2, 1, 2, 0.5)]
    public void TheFirstIsAheadIfItIsSmallerByTheMargin(double margin, double first, double second, double score) =>
        Assert.Equal([score], new FirstAhead(margin).Score([first, second], double.NaN));

    [Fact]
    public void APairHasTwoValuesAndACaseWithoutRandomnessOne()
    {
        Assert.Equal(
            "a pair has 3 values; expected the first arm's and the second's",
            Assert.Throws<InvalidOperationException>(() => new FirstAhead().Score([1, 2, 3], double.NaN)).Message);
        Assert.Equal(
            "a case without randomness has 2 values; expected 1",
            Assert.Throws<InvalidOperationException>(() => new Exactly(Tolerance.Near(1)).Score([1, 2], 1)).Message);
    }

    /// <summary>Test, name, statement, and for a prediction of 10 the quantity's band, a right mean and one that is barely wrong.</summary>
    public static TheoryData<Test, string, string, Band, double, double> Table => new()
    {
        { new Mean(new UnitInterval(), Tolerance.Near(2)), "mean", "the mean is within 2 of the prediction", new(8, 12), 10, 14 },
        { new Exactly(Tolerance.Near(2)), "exactly", "it is within 2 of the prediction", new(8, 12), 10, 14 },
        {
            new Most(Tolerance.Near(2)), "most", "in more than 50 % of replicates it is within 2 of the prediction", new(8, 12),
            0.97, 0.2
        },
        {
            new Most(Tolerance.Near(2), 0.9), "most", "in more than 90 % of replicates it is within 2 of the prediction", new(8, 12),
            0.97, 0.36
        },
        {
            new FirstAhead(), "first ahead", "the first arm's is the smaller one in more than half of the pairs", new(0.5, Diverged),
            0.95, 0.2
        },
        {
            new FirstAhead(2), "first ahead", "2 times the first arm's is the smaller one in more than half of the pairs",
            new(0.5, Diverged), 0.95, 0.2
        },
    };

    [Theory, MemberData(nameof(Table))]
    public void EachTestSaysWhatMustHold(Test test, string name, string statement, Band band, double right, double barelyWrong)
    {
        Assert.Equal((name, statement, band), (test.Name, test.Statement, test.QuantityBand(10)));
        Assert.Equal(right, test.Right(10), 1e-12);
        Assert.Equal(barelyWrong, test.BarelyWrong(10), 1e-12);
        Assert.Equal(test is not Exactly, test.IsRandom);
    }

    /// <summary>The median of all replicates' values where shares are tested, both arms' medians for pairs, else nothing.</summary>
    [Fact]
    public void EffectsAreOfTheMeasuredValues()
    {
        double[][] replicates = [[1, 10], [2, 20], [3, 2]];
        var (median, tested) = (new Most(Tolerance.Near(1)).Effect([[9], [2, 3]], Samples.Of(1, 0, 0)), Samples.Of(1, 1, 0));
        Assert.Equal(3, Assert.IsType<MedianEffect>(median).Median);
        var pairs = Assert.IsType<PairedEffect>(new FirstAhead().Effect(replicates, tested));
        Assert.Equal((2, 10, 2.0 / 3), (pairs.FirstMedian, pairs.SecondMedian, pairs.Share));
        Assert.Null(new Mean(new UnitInterval(), Tolerance.Near(1)).Effect(replicates, tested));
    }
}
