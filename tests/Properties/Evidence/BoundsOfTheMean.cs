using InitStudy.Harness.Evidence;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Evidence;

/// <summary>Guaranteed bounds hold the truth and the estimate, agree with the verdict, and are narrow.</summary>
/// <remarks>Random numbers are fresh: bounds at 2⁻⁵⁰ miss the truth in any of 1500 runs with probability 1.4e-12.</remarks>
public sealed class BoundsOfTheMean
{
    const int Runs = 250;
    static readonly double Threshold = ErrorRate.LogThreshold(ErrorRate.Alpha / 2);

    /// <summary>The laws under which a verdict can be wrong.</summary>
    public static TheoryData<Law> Laws => new(Samples.RandomLaws);

    [Theory, MemberData(nameof(Laws))]
    public void TheyHoldTheTruthAndTheEstimateAndAgreeWithTheVerdict(Law law)
    {
        var root = FreshRoot.Draw();
        var verdicts = new HashSet<Verdict>();
        for (var run = 0; run < Runs; run++)
        {
            var random = RandomStream.Root(root).Child(run);
            var truth = 0.02 + 0.96 * random.Child("truth").Uniform(0);
            var center = 0.02 + 0.96 * random.Child("band").Uniform(0);
            var band = new Band(0.7 * center, 1.3 * center);
            var decision = new SequentialTest(law, band).Decide(Samples.Draw(law, truth, random), law is BettingLaw ? 1000 : 4000);
            var why = $"run {run} of root {root:x16}: truth {truth}, {band}, {decision}";
            verdicts.Add(decision.Verdict);

            Assert.True(decision.Low <= truth && truth <= decision.High, why);
            Assert.True(decision.Low <= decision.Estimate && decision.Estimate <= decision.High, why);
            var outside = decision.Low >= band.High * (1 - 1e-6) || decision.High <= band.Low * (1 + 1e-6);
            Assert.True(outside == (decision.Verdict == Verdict.Refuted), why);
            var inside = decision.Low >= band.Low * (1 - 1e-6) && decision.High <= band.High * (1 + 1e-6);
            Assert.True(inside == (decision.Verdict == Verdict.Supported), why);
        }

        Assert.Contains(Verdict.Refuted, verdicts);
        Assert.Contains(Verdict.Undecided, verdicts);
    }

    [Theory, MemberData(nameof(Laws))]
    public void SupportedMeansThatTheBoundsLieInsideTheBand(Law law)
    {
        var (truth, band) = (0.6, new Band(0.45, 0.8));
        for (var run = 0; run < 10; run++)
        {
            var values = Samples.Draw(law, truth, RandomStream.Root(7).Child(run));
            var decision = new SequentialTest(law, band).Decide(values, budget: 30_000);
            Assert.Equal(Verdict.Supported, decision.Verdict);
            Assert.InRange(decision.Low, band.Low * (1 - 1e-6), decision.Estimate);
            Assert.InRange(decision.High, decision.Estimate, band.High * (1 + 1e-6));
        }
    }

    /// <summary>A mean just inside the bounds is not ruled out; the bound itself is.</summary>
    [Theory, MemberData(nameof(Laws))]
    public void TheyAreWhereTheEvidenceReachesTheThreshold(Law law)
    {
        var values = Samples.Draw(law, 0.4, RandomStream.Root(8)).Take(2000).Select(value => value[0]);
        var sample = Samples.Of([.. values]);
        var (low, high) = GuaranteedBounds.Of(law, sample, Threshold);
        Assert.InRange(law.LogEvidence(sample, low, Direction.Above), Threshold, Threshold + 1e-3);
        Assert.InRange(law.LogEvidence(sample, high, Direction.Below), Threshold, Threshold + 1e-3);
    }

    /// <summary>
    /// Half-widths are at most 1.6 times √(2 (ln(2 / alpha) + ln 10)) deviations of the mean, also for rare events, whose
    /// means lie near the edge of the law.
    /// </summary>
    [Theory, InlineData(0.5), InlineData(0.1), InlineData(0.01), InlineData(0.002), InlineData(0.99)]
    public void TheyAreNarrow(double share)
    {
        const int n = 100_000;
        var expected = Math.Sqrt(2 * (Threshold + 2.303) * share * (1 - share) / n);
        var (low, high) = GuaranteedBounds.Of(new UnitInterval(), Sample.Summary(n, n * share), Threshold);
        Assert.InRange(share - low, 0.6 * expected, 1.6 * expected);
        Assert.InRange(high - share, 0.6 * expected, 1.6 * expected);
    }

    [Fact]
    public void ValuesThatAreAllAlikeAtTheEdgeOfTheLawLeaveThatSideOpen()
    {
        var (low, high) = GuaranteedBounds.Of(new UnitInterval(), Sample.Summary(1000, 0), Threshold);
        Assert.Equal(0, low);
        Assert.InRange(high, 0.01, 0.1);
    }

    [Fact]
    public void AnExactValueIsItsOwnBounds() =>
        Assert.Equal((3.5, 3.5), GuaranteedBounds.Of(new Exact(), Samples.Of(3.5), Threshold));
}
