using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Model.Randomness;
using MathNet.Numerics;

namespace InitStudy.Properties.Evidence;

/// <summary>The computed power is an upper bound of the exact miss probability, and a close one.</summary>
public sealed class PowerProperties
{
    const double Miss = 1e-6;
    static readonly Band FivePercent = new(0.95, 1.05);

    /// <summary>Half-width of the band around 1, truth, and the sample size for a miss of 1e-6 with exact quantiles.</summary>
    public static TheoryData<double, double, double> SampleSizes => new()
    {
        { 0.05, 1, 139_000 }, { 0.1, 1, 37_000 }, { 0.2, 1, 10_200 }, { 0.02, 1, 823_000 }, { 0.05, 0.9, 114_000 },
        { 0.05, 1.2, 18_600 }, { 0.05, 0.8, 11_500 }, { 0.05, 1.5, 2800 }, { 0.05, 2, 794 }, { 0.05, 0.5, 874 },
        { 0.05, 4, 169 }, { 0.05, 0.25, 226 },
    };

    [Theory, MemberData(nameof(SampleSizes))]
    public void SampleSizesAreThoseOfTheExactQuantilesWithinThirtyPercent(double halfWidth, double truth, double exact)
    {
        var size = Power.SampleSize(new SquareOfGaussian(), new(1 - halfWidth, 1 + halfWidth), truth, Miss);
        Assert.InRange(size / exact, 0.97, 1.3);
    }

    [Theory, InlineData(1, 100_000), InlineData(1, 140_000), InlineData(1.1, 120_000), InlineData(0.9, 90_000)]
    [InlineData(2, 800)]
    public void TheMissOfGaussianSquaresIsAtMostThirtyTimesTheExactOne(double truth, long n)
    {
        var (bound, exact) = (Power.Miss(new SquareOfGaussian(), FivePercent, truth, n), ExactMiss(truth, n));
        Assert.InRange(exact, 1e-12, 0.1);
        Assert.InRange(bound, exact, 30 * exact);
    }

    [Fact]
    public void MissesFallWithTheBudgetAndTheSampleSizeIsWhereTheyPassTheLimit()
    {
        foreach (var (law, band, truth) in Claims())
        {
            var size = Power.SampleSize(law, band, truth, Miss);
            Assert.InRange(size, 20, 2_000_000);
            Assert.True(Power.Miss(law, band, truth, size) <= Miss);
            Assert.True(Power.Miss(law, band, truth, (long)(0.999 * size) - 1) > Miss);
            Assert.True(Power.Miss(law, band, truth, 2 * size) <= Power.Miss(law, band, truth, size));
            Assert.Equal(1, Power.Miss(law, band, truth, 8));
        }
    }

    /// <summary>With the computed budget, 100 simulated runs all end with the right verdict.</summary>
    [Fact]
    public void TheComputedSampleSizeSuffices()
    {
        foreach (var (law, band, truth) in Claims().Where(claim => claim.Law is not BettingLaw))
        {
            var size = Power.SampleSize(law, band, truth, Miss);
            var right = band.Contains(truth) ? Verdict.Supported : Verdict.Refuted;
            for (var run = 0; run < 100; run++)
            {
                var values = Samples.Draw(law, truth, RandomStream.Root(11).Child(run));
                Assert.Equal(right, new SequentialTest(law, band).Decide(values, size).Verdict);
            }
        }
    }

    [Fact]
    public void BetsOnIndicatorsCostAtMostThreeTimesWhatIndicatorsDo()
    {
        var size = Power.SampleSize(new BettingLaw(), new(0.4, 0.6), 0.5, Miss);
        Assert.InRange(size / (double)Power.SampleSize(new UnitInterval(), new(0.4, 0.6), 0.5, Miss), 0.7, 3);
        for (var run = 0; run < 20; run++)
        {
            var values = Samples.Draw(new BettingLaw(), 0.5, RandomStream.Root(12).Child(run));
            Assert.Equal(Verdict.Supported, new SequentialTest(new BettingLaw(), new(0.4, 0.6)).Decide(values, size).Verdict);
        }
    }

    [Fact]
    public void ATruthOnTheEdgeIsNeverDecided()
    {
        foreach (var law in Samples.RandomLaws)
        {
            Assert.Equal(1, Power.Miss(law, new(0.5, 0.7), 0.5, 1L << 40));
            Assert.Equal(long.MaxValue, Power.SampleSize(law, new(0.5, 0.7), 0.7, Miss));
        }
    }

    [Fact]
    public void ATruthAtTheEdgeOfTheLawIsDecidedByEqualValues()
    {
        var band = new Band(0.5, double.PositiveInfinity);
        var size = Power.SampleSize(new UnitInterval(), band, 1, Miss);
        double[] ones = [.. Enumerable.Repeat(1.0, (int)size)];
        Assert.Equal(Verdict.Supported, new SequentialTest(new UnitInterval(), band).Judge(Samples.Of(ones)));
        Assert.Equal(Verdict.Undecided, new SequentialTest(new UnitInterval(), band).Judge(Samples.Of(ones[1..])));
    }

    [Fact]
    public void ATruthOfZeroIsDecidedByZeros()
    {
        foreach (var law in Samples.RandomLaws.Where(law => law.SmallestMean == 0))
            Assert.InRange(Power.SampleSize(law, new(0.4, 0.6), 0, Miss), 2, 1000);
    }

    [Fact]
    public void AClaimWithoutEdgesOrWithoutRandomnessCannotBeMissed()
    {
        var everything = new Band(double.NegativeInfinity, double.PositiveInfinity);
        foreach (var law in Samples.RandomLaws) Assert.InRange(Power.Miss(law, everything, 0.5, 1), 0, 1e-12);
        Assert.Equal(0, Power.Miss(new Exact(), FivePercent, 1, 1));
    }

    static IEnumerable<(Law Law, Band Band, double Truth)> Claims()
    {
        foreach (var law in Samples.RandomLaws)
        {
            yield return (law, new(0.4, 0.6), 0.5);
            yield return (law, new(0.4, 0.6), 0.75);
            yield return (law, new(0.4, double.PositiveInfinity), 0.2);
        }
    }

    /// <summary>P(the evidence of n Gaussian squares is not enough), with the chi-square distribution.</summary>
    static double ExactMiss(double truth, long n)
    {
        double Below(double mean) => SpecialFunctions.GammaLowerRegularized(n / 2.0, n * mean / truth / 2);
        double Above(double mean) => SpecialFunctions.GammaUpperRegularized(n / 2.0, n * mean / truth / 2);
        var threshold = ErrorRate.LogThreshold(ErrorRate.Alpha / 2);
        return truth > FivePercent.High ? Below(Needed(FivePercent.High, Direction.Above, threshold, n))
            : truth < FivePercent.Low ? Above(Needed(FivePercent.Low, Direction.Below, threshold, n))
            : Below(Needed(FivePercent.Low, Direction.Above, threshold, n))
                + Above(Needed(FivePercent.High, Direction.Below, threshold, n));
    }

    /// <summary>The mean of n values at which the evidence reaches the threshold.</summary>
    static double Needed(double edge, Direction side, double threshold, long n)
    {
        var (enough, tooLittle) = (side == Direction.Above ? 100.0 : 0.0, edge);
        for (var i = 0; i < 60; i++)
        {
            var middle = (enough + tooLittle) / 2;
            if (new SquareOfGaussian().LogEValue(n * middle, n, edge, side) >= threshold) enough = middle;
            else tooLittle = middle;
        }

        return enough;
    }
}
