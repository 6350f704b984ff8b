using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;

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
}
