using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Hypotheses;

/// <summary>How numbers of cases are distributed: shares of 40,000 draws, six deviations around those that are promised.</summary>
public sealed class DrawsProperties
{
    const int Count = 40_000;

    /// <summary>Numbers from low to high below <paramref name="limit"/>: ln(limit / low) / ln((high + 1) / low).</summary>
    [Theory]
    [InlineData(1, 15, 2, 0.25), InlineData(1, 15, 4, 0.5), InlineData(1, 15, 8, 0.75), InlineData(1, 15, 16, 1)]
    [InlineData(3, 11, 6, 0.5), InlineData(1, 2, 2, 0.6309297535714574), InlineData(5, 5, 6, 1), InlineData(100, 799, 200, 0.3333333333333333)]
    public void EveryOctaveIsEquallyLikely(int low, int high, int limit, double share)
    {
        var drawn = Drawn((random, i) => random.LogUniform(i, low, high));
        Assert.All(drawn, number => Assert.InRange(number, low, high));
        IsNear(share, drawn.Count(number => number < limit));
    }

    [Theory, InlineData(3, 5), InlineData(-2, 2), InlineData(7, 7)]
    public void EveryNumberBetweenIsEquallyLikely(int low, int high)
    {
        var drawn = Drawn((random, i) => random.Between(i, low, high));
        Assert.All(drawn, number => Assert.InRange(number, low, high));
        for (var number = low; number <= high; number++) IsNear(1.0 / (high - low + 1), drawn.Count(other => other == number));
    }

    /// <summary>Value i decides, so another i gives another number.</summary>
    static List<int> Drawn(Func<RandomStream, long, int> draw) =>
        [.. Enumerable.Range(0, Count).Select(i => draw(RandomStream.Root(3), i))];

    static void IsNear(double share, int count)
    {
        var allowed = 6 * Math.Sqrt(share * (1 - share) / Count) + 1e-12;
        Assert.InRange(count / (double)Count, share - allowed, share + allowed);
    }
}
