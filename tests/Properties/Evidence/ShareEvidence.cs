using InitStudy.Harness.Evidence;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Evidence;

/// <summary>The whole e-value of values in [0, 1] has expectation 1: all outcomes of n indicators are enumerated.</summary>
public sealed class ShareEvidence
{
    const double Rounding = 1e-11;

    /// <summary>Laws and means; stakes grow like 1 / mean.</summary>
    public static TheoryData<Law, double> Cases
    {
        get
        {
            var cases = new TheoryData<Law, double>();
            foreach (var mean in new[] { 1e-4, 0.02, 0.3, 0.5, 0.8, 0.999 })
            {
                cases.Add(new BettingLaw(), mean);
                cases.Add(new UnitInterval(), mean);
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void ExpectedEvidenceIsOne(Law law, double mean)
    {
        foreach (var side in new[] { Direction.Above, Direction.Below })
        {
            foreach (var n in new[] { 1, 15, 16, 17, 40 }) // bets take logarithms of sixteen factors at a time
                Assert.Equal(1, ExpectedEvidence(law, n, mean, side, truth: mean), Rounding);
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void ExpectedEvidenceIsAtMostOneOnTheNullSide(Law law, double mean)
    {
        foreach (var share in new[] { 0.1, 0.5, 0.9 })
        {
            Assert.InRange(ExpectedEvidence(law, 20, mean, Direction.Above, truth: mean * share), 0, 1);
            Assert.InRange(ExpectedEvidence(law, 20, mean, Direction.Below, truth: mean + (1 - mean) * share), 0, 1);
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void ExpectedEvidenceExceedsOneWhereTheClaimIsTrue(Law law, double mean)
    {
        Assert.True(ExpectedEvidence(law, 20, mean, Direction.Above, truth: mean + (1 - mean) / 2) > 1);
        Assert.True(ExpectedEvidence(law, 20, mean, Direction.Below, truth: mean / 2) > 1);
    }

    [Fact]
    public void FactorsOfBetsHaveMeanOneAndAreNeverNegative()
    {
        foreach (var mean in new[] { 1e-6, 0.01, 0.37, 0.5, 0.99, 1 - 1e-6 })
        {
            foreach (var side in new[] { Direction.Above, Direction.Below })
            {
                for (var j = 0; j < BettingLaw.Strategies; j++)
                {
                    var stake = BettingLaw.Stake(j, mean, side);
                    double Factor(double y) => 1 + stake * (y - mean);
                    Assert.Equal((int)side, Math.Sign(stake));
                    var halfWidth = Math.Min(mean, 1 - mean);
                    Assert.Equal(1, Expectation.Uniform(mean - halfWidth, mean + halfWidth, Factor), 1e-12);
                    Assert.Equal(1, (1 - mean) * Factor(0) + mean * Factor(1), 1e-12);
                    for (var y = 0.0; y <= 1; y += 1.0 / 64) Assert.InRange(Factor(y), 0.5 - 1e-12, double.MaxValue);
                }
            }
        }
    }

    [Fact]
    public void EvidenceOfBetsIsTheMeanFortuneOfTheGamblers()
    {
        double[] values = [0, 1, 0.25, 0.5, 0.75, 0.1, 0.9, 0.3, 0.6, 0.2, 0.45, 0.55, 0.65, 0.05, 0.95, 0.7, 0.8, 0.15];
        foreach (var side in new[] { Direction.Above, Direction.Below })
        {
            var wealths = Enumerable.Range(0, BettingLaw.Strategies).Select(j =>
                values.Aggregate(1.0, (fortune, y) => fortune * (1 + BettingLaw.Stake(j, 0.4, side) * (y - 0.4))));
            var evidence = new BettingLaw().LogEvidence(Samples.Of(values), 0.4, side);
            Assert.Equal(Elementary.Log(wealths.Average()), evidence, 1e-12);
        }
    }

    static double ExpectedEvidence(Law law, int n, double mean, Direction side, double truth) => Enumerable.Range(0, n + 1).Sum(k =>
        Expectation.Binomial(n, truth, k)
        * Elementary.Exp(law.LogEvidence(Samples.Of([.. Enumerable.Range(0, n).Select(i => i < k ? 1.0 : 0.0)]), mean, side)));
}
