using InitStudy.Harness.Evidence;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Evidence;

/// <summary>Verdicts of typical truths at alpha = 2⁻⁵⁰, and what the order and grouping of values can change.</summary>
/// <remarks>Random numbers are fixed: the sample sizes have a place in a table, the verdicts are what they are.</remarks>
public sealed class SequentialVerdicts
{
    static readonly RandomStream Random = RandomStream.Root(2026);
    static readonly Band FivePercent = new(0.95, 1.05);

    /// <summary>Truth, verdict, and the most values it may take: about three times the mean number.</summary>
    public static TheoryData<Law, double, Verdict, long> Table => new()
    {
        { new SquareOfGaussian(), 1, Verdict.Supported, 140_000 }, { new SquareOfGaussian(), 1.1, Verdict.Refuted, 140_000 },
        { new SquareOfGaussian(), 0.9, Verdict.Refuted, 115_000 }, { new SquareOfGaussian(), 2, Verdict.Refuted, 800 },
        { new SquareOfGaussian(), 0.5, Verdict.Refuted, 900 }, { new SquareOfGaussian(), 4, Verdict.Refuted, 192 },
        { new HalfSquare(), 1, Verdict.Supported, 400_000 }, { new HalfSquare(), 2, Verdict.Refuted, 1900 },
        { new HalfSquare(), 0.5, Verdict.Refuted, 2500 }, { new SquareOfSubGaussian(), 1, Verdict.Supported, 200_000 },
        { new SquareOfSubGaussian(), 0.9, Verdict.Refuted, 200_000 },
        { new SquareOfSubGaussian(), 1.1, Verdict.Refuted, 140_000 },
        { new GaussianMean(), 1, Verdict.Supported, 100_000 }, { new GaussianMean(), 1.2, Verdict.Refuted, 10_000 },
    };

    /// <summary>Share claims "at least": smallest share allowed, truth, verdict, most values.</summary>
    public static TheoryData<double, double, Verdict, long> AtLeastTable => new()
    {
        { 0.95, 1, Verdict.Supported, 800 }, { 0.95, 0.99, Verdict.Supported, 3000 }, { 0.95, 0.9, Verdict.Refuted, 4000 },
        { 0.95, 0.5, Verdict.Refuted, 128 }, { 0.5, 1, Verdict.Supported, 64 }, { 0.5, 0.8, Verdict.Supported, 448 },
        { 0.5, 0.6, Verdict.Supported, 4000 }, { 0.5, 0.4, Verdict.Refuted, 4000 },
    };

    [Theory, MemberData(nameof(Table))]
    public void MeansNearOneAreDecided(Law law, double truth, Verdict verdict, long most)
    {
        var decision = new SequentialTest(law, FivePercent).Decide(Samples.Draw(law, truth, Random), budget: 1_000_000);
        Assert.Equal(verdict, decision.Verdict);
        Assert.InRange(decision.Count, 48, most);
    }

    [Theory, MemberData(nameof(AtLeastTable))]
    public void SharesAreDecided(double atLeast, double truth, Verdict verdict, long most)
    {
        foreach (var law in new Law[] { new UnitInterval(), new BettingLaw() })
        {
            var band = new Band(atLeast, double.PositiveInfinity);
            var decision = new SequentialTest(law, band).Decide(Samples.Draw(law, truth, Random), budget: 10_000);
            Assert.Equal(verdict, decision.Verdict);
            Assert.InRange(decision.Count, 48, law is BettingLaw ? 2 * most : most);
        }
    }

    [Theory, InlineData(0.95), InlineData(1.05)]
    public void ATruthOnTheEdgeStaysUndecided(double truth)
    {
        foreach (var law in Samples.RandomLaws)
        {
            var (band, mean) = law.LargestMean == 1 ? (new Band(0.95 / 2, 1.05 / 2), truth / 2) : (FivePercent, truth);
            var budget = law is BettingLaw ? 3000 : 300_000;
            var decision = new SequentialTest(law, band).Decide(Samples.Draw(law, mean, Random), budget);
            Assert.Equal((Verdict.Undecided, budget), (decision.Verdict, decision.Count));
        }
    }

    /// <summary>Evidence 2/alpha rules a mean out: on both sides for Supported, on one for Refuted.</summary>
    [Theory, InlineData(0.01), InlineData(ErrorRate.Alpha)]
    public void VerdictsChangeWhereTheEvidenceReachesItsThreshold(double alpha)
    {
        const long n = 1000;
        var (law, band, threshold) = (new SquareOfGaussian(), new Band(0.5, 2), ErrorRate.LogThreshold(alpha) + 0.6931471805599453);
        var test = new SequentialTest(law, band, alpha);
        double Evidence(double sum, double edge, Direction side) => law.LogEValue(sum, n, edge, side);
        double Change(Verdict verdict, double outside, double inside)
        {
            for (var i = 0; i < 60; i++)
            {
                var middle = (outside + inside) / 2;
                if (test.Judge(Sample.Summary(n, middle)) == verdict) inside = middle;
                else outside = middle;
            }

            return inside;
        }

        Assert.Equal(threshold, Evidence(Change(Verdict.Refuted, outside: n, inside: 0), band.Low, Direction.Below), 1e-6);
        Assert.Equal(threshold, Evidence(Change(Verdict.Refuted, outside: n, inside: 9 * n), band.High, Direction.Above), 1e-6);
        Assert.Equal(threshold, Evidence(Change(Verdict.Supported, outside: 0, inside: n), band.Low, Direction.Above), 1e-6);
        Assert.Equal(threshold, Evidence(Change(Verdict.Supported, outside: 9 * n, inside: n), band.High, Direction.Below), 1e-6);
    }

    [Fact]
    public void TheBudgetEndsATestAtTheReplicateThatReachesIt()
    {
        var groups = Samples.Draw(new GaussianMean(), 0.95, Random).Chunk(7).Select(Flat);
        var decision = new SequentialTest(new GaussianMean(), FivePercent).Decide(groups, budget: 100);
        Assert.Equal((Verdict.Undecided, 105), (decision.Verdict, decision.Count));
    }

    /// <summary>Looks are taken at ends of replicates, so grouping may move them, but never what the values seen say.</summary>
    [Theory, InlineData(2), InlineData(5), InlineData(64), InlineData(97), InlineData(1000)]
    public void AVerdictDependsOnTheValuesSeenAndNotOnTheirGrouping(int size)
    {
        (Law, double)[] truths = [(new SquareOfGaussian(), 1.3), (new GaussianMean(), 1), (new HalfSquare(), 0.6)];
        foreach (var (law, truth) in truths)
        {
            var test = new SequentialTest(law, new(0.8, 1.2));
            var decision = test.Decide(Samples.Draw(law, truth, Random).Chunk(size).Select(Flat), budget: 100_000);
            var seen = Flat(Samples.Draw(law, truth, Random).Take((int)decision.Count));
            Assert.NotEqual(Verdict.Undecided, decision.Verdict);
            Assert.Equal(0, decision.Count % size);
            Assert.Equal(decision.Verdict, test.Judge(Samples.Of(seen)));
            Assert.Equal(decision with { Count = 1 }, test.Decide([seen], budget: 1) with { Count = 1 });
        }
    }

    /// <summary>Looks are a twentieth apart, so 48, 51, 54, 57 and 60 are looks: groups of three give the same decision.</summary>
    [Fact]
    public void GroupsThatEndAtEveryLookChangeNothing()
    {
        foreach (var truth in new[] { 0.05, 0.1, 3, 10 })
        {
            var law = new SquareOfGaussian();
            var single = new SequentialTest(law, FivePercent).Decide(Samples.Draw(law, truth, Random), budget: 60);
            var grouped = new SequentialTest(law, FivePercent)
                .Decide(Samples.Draw(law, truth, Random).Chunk(3).Select(Flat), budget: 60);
            Assert.Equal(single, grouped);
        }
    }

    static double[] Flat(IEnumerable<IReadOnlyList<double>> replicates) => [.. replicates.SelectMany(values => values)];
}
