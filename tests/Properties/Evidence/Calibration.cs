using InitStudy.Harness.Evidence;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Evidence;

/// <summary>At alpha = 0.01 at most one run of a hundred ends with a false verdict, although it looks again and again.</summary>
/// <remarks>
/// The truth lies on the band's only edge, where errors are likeliest. A count is called too large when so many errors,
/// at the allowed rate exactly, have probability at most 1e-10: all counts together raise a false alarm at most 2.4e-9
/// of the time, on fresh random numbers in every run.
/// </remarks>
public sealed class Calibration
{
    const int Runs = 2000;
    const double Alpha = 0.01, FalseAlarm = 1e-10;

    /// <summary>Laws with a truth each.</summary>
    public static TheoryData<Law, double> Truths => new()
    {
        { new SquareOfGaussian(), 3 }, { new SquareOfSubGaussian(), 0.2 }, { new HalfSquare(), 1 }, { new GaussianMean(), -2 },
        { new UnitInterval(), 0.5 }, { new UnitInterval(), 0.95 }, { new UnitInterval(), 0.002 }, { new BettingLaw(), 0.3 },
    };

    [Theory, MemberData(nameof(Truths))]
    public void ErrorsAtTheEdgeAreAtMostAlpha(Law law, double truth)
    {
        var root = FreshRoot.Draw();
        foreach (var band in new Band[] { new(truth, double.PositiveInfinity), new(double.NegativeInfinity, truth) })
        {
            var verdicts = new Verdict[Runs];
            for (var run = 0; run < Runs; run++)
            {
                var values = Samples.Draw(law, truth, RandomStream.Root(root).Child(run));
                verdicts[run] = new SequentialTest(law, band, Alpha).Decide(values, budget: law is BettingLaw ? 200 : 3000).Verdict;
            }

            AssertAtMost(Alpha / 2, verdicts.Count(verdict => verdict == Verdict.Supported), $"{law.Statement}, Supported", root);
            AssertAtMost(Alpha / 2, verdicts.Count(verdict => verdict == Verdict.Refuted), $"{law.Statement}, Refuted", root);
        }
    }

    [Fact]
    public void TheLargestAcceptableCountIsTheBinomialQuantile()
    {
        Assert.InRange(LargestAcceptable(Alpha), 45, 60); // 20 expected, deviation 4.4
        Assert.True(Tail(Alpha, LargestAcceptable(Alpha)) <= FalseAlarm);
        Assert.True(Tail(Alpha, LargestAcceptable(Alpha) - 1) > FalseAlarm);
    }

    static void AssertAtMost(double rate, int count, string what, ulong root) =>
        Assert.True(count <= LargestAcceptable(rate), $"{what}: {count} errors in {Runs} runs at rate {rate}, root {root:x16}");

    /// <summary>The smallest c with P(more than c errors) ≤ <see cref="FalseAlarm"/>.</summary>
    static int LargestAcceptable(double rate) => Enumerable.Range(0, Runs).First(c => Tail(rate, c) <= FalseAlarm);

    static double Tail(double rate, int count) =>
        Enumerable.Range(count + 1, 200).Sum(k => Expectation.Binomial(Runs, rate, k)); // beyond 200 more: below 1e-100
}
