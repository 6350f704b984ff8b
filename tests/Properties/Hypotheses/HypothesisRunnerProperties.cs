using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Properties.Hypotheses;

/// <summary>From cases to a verdict, and from a refuted case to a simple one, on invented hypotheses.</summary>
public sealed class HypothesisRunnerProperties
{
    const ulong Root = 5;

    [Fact]
    public void AllCasesSupportedIsSupported()
    {
        var outcome = new HypothesisRunner(2).Decide(Random((_, _) => Invented.Holds), Root);
        Assert.Equal(Verdict.Supported, outcome.Verdict);
        Assert.True(outcome.AsExpected);
        Assert.Null(outcome.CounterExample);
        Assert.Equal(8, outcome.Cases.Count);
    }

    [Fact]
    public void OneCaseUndecidedIsUndecided()
    {
        var hypothesis = Random((_, _) => Invented.Holds);
        var open = hypothesis.Draw(Root)[3];
        var outcome = new HypothesisRunner(2).Decide(Random((a, b) => new Case(a, b).Equals(open) ? Invented.Open : Invented.Holds), Root);
        Assert.Equal(Verdict.Undecided, outcome.Verdict);
        Assert.False(outcome.AsExpected);
        Assert.Null(outcome.CounterExample);
        Assert.Equal(Verdict.Undecided, outcome.Cases[3].Decision.Verdict);
    }

    [Fact]
    public void OneCaseRefutedIsRefutedWhateverTheOthersAre()
    {
        var wrong = Random((_, _) => Invented.Holds).Draw(Root)[6];
        var outcome = new HypothesisRunner(2).Decide(Random((a, b) => new Case(a, b).Equals(wrong) ? Invented.False : Invented.Open), Root);
        Assert.Equal(Verdict.Refuted, outcome.Verdict);
        Assert.Equal(wrong, outcome.CounterExample!.Case);
        Assert.Equal(outcome.Cases[6], outcome.CounterExample);
        Assert.Equal(outcome.CounterExample, outcome.MostInformativeCase);
    }

    /// <summary>False from a ≥ 7 and b ≥ 3 on, and there alone: shrinking must end at exactly that corner.</summary>
    [Fact]
    public void ShrinkingEndsAtTheSimplestRefutedCase()
    {
        foreach (var hypothesis in new[] { Random(Corner), Exact(Corner) })
        {
            var outcome = new HypothesisRunner(1).Decide(hypothesis, Root);
            Assert.Equal(new Case(7, 3), outcome.CounterExample!.Case);
            Assert.Equal(Verdict.Refuted, outcome.CounterExample.Decision.Verdict);
            Assert.All(hypothesis.Shrink(new Case(7, 3)), codes =>
                Assert.NotEqual(Verdict.Refuted, hypothesis.Decide(codes, Root).Decision.Verdict));
        }
    }

    /// <summary>Below a = 12 cases are open: wherever their estimates lie, they prove nothing.</summary>
    [Fact]
    public void ShrinkingNeverAcceptsAnUndecidedCase()
    {
        var hypothesis = Random((a, _) => a >= 12 ? Invented.False : Invented.Open);
        var outcome = new HypothesisRunner(1).Decide(hypothesis, Root);
        Assert.Equal(new Case(12, 1), outcome.CounterExample!.Case);
        Assert.Equal(Verdict.Undecided, hypothesis.Decide(new Case(11, 1), Root).Decision.Verdict);
    }

    /// <summary>False from 501 on: no bold step is refuted, and 500 small ones are more than the limit allows.</summary>
    [Fact]
    public void ShrinkingStopsAtItsLimit()
    {
        var hypothesis = new Invented("invented", new UnitInterval(), (a, _) => a > 500 ? Invented.False : Invented.Holds)
        {
            Number = 1, LargestFirst = 1000,
        };
        var outcome = new HypothesisRunner(1).Decide(hypothesis, Root);
        Assert.Equal(1 + HypothesisRunner.ShrinkLimit(hypothesis), hypothesis.Measured.Count);
        Assert.Equal(Verdict.Refuted, outcome.CounterExample!.Decision.Verdict);
        Assert.NotEqual(outcome.Cases[0], outcome.CounterExample);
    }

    /// <summary>Eight tries where a refutation of random values is on record, since each costs a decision; else a hundred.</summary>
    [Fact]
    public void WhereARefutationIsOnRecordFewCandidatesAreTried()
    {
        var hypothesis = new Invented("invented", new UnitInterval(), (a, _) => a > 500 ? Invented.False : Invented.Holds)
        {
            Number = 1, LargestFirst = 1000, Recorded = Verdict.Refuted,
        };
        new HypothesisRunner(1).Decide(hypothesis, Root);
        Assert.Equal(1 + 8, hypothesis.Measured.Count);
        Assert.Equal(100, HypothesisRunner.ShrinkLimit(new Invented("invented", new Exact(), (_, _) => 0) { Recorded = Verdict.Refuted }));
        Assert.Equal(100, HypothesisRunner.ShrinkLimit(Random((_, _) => Invented.Holds)));
    }

    /// <summary>Where everything is false: the first number at its simplest, then the second, and nothing else is tried.</summary>
    [Fact]
    public void ShrinkingTakesTheBoldestStepThatStaysRefuted()
    {
        var hypothesis = new Invented("invented", new Exact(), (_, _) => Invented.False) { Number = 1 };
        Assert.Equal(new Case(0, 1), new HypothesisRunner(1).Decide(hypothesis, Root).CounterExample!.Case);
        Assert.Equal(1 + 2, hypothesis.Measured.Count);
    }

    /// <summary>Two cases are refuted, and nothing simpler than either: the one that lies farther beyond is shown.</summary>
    [Theory, InlineData(1, 3), InlineData(3, 1)]
    public void ShrinkingStartsFromTheCaseFarthestBeyond(double first, double last)
    {
        var cases = Exact((_, _) => Invented.Holds).Draw(Root);
        var outcome = new HypothesisRunner(1).Decide(
            Exact((a, b) => new Case(a, b).Equals(cases[0]) ? first : new Case(a, b).Equals(cases[6]) ? last : Invented.Holds), Root);
        Assert.Equal(cases[first > last ? 0 : 6], outcome.CounterExample!.Case);
    }

    [Fact]
    public void CancellationStopsShrinking()
    {
        using var source = new CancellationTokenSource();
        var calls = 0;
        var hypothesis = Exact((_, _) =>
        {
            if (++calls > 8) source.Cancel();
            return Invented.False;
        });
        Assert.ThrowsAny<OperationCanceledException>(() => new HypothesisRunner(1).Decide(hypothesis, Root, source.Token));
    }

    [Fact]
    public void EachHypothesisIsToldWhenItStartsAndWhenItIsDecided()
    {
        var told = new List<string>();
        Hypothesis[] hypotheses = [Random((_, _) => Invented.Holds), Exact((_, _) => Invented.False)];
        new HypothesisRunner(1).DecideAll(hypotheses, Root, id => told.Add($"start {id}"), outcome => told.Add($"{outcome.Verdict}"));
        Assert.Equal(["start invented", "Supported", "start invented", "Refuted"], told);
    }

    [Fact]
    public void EveryDecisionIsCounted()
    {
        foreach (var mean in new Func<int, int, double>[] { Corner, (_, _) => Invented.Holds, (_, _) => Invented.False })
        {
            var (runner, hypothesis) = (new HypothesisRunner(1), Random(mean));
            var outcome = runner.Decide(hypothesis, Root);
            Assert.Equal(hypothesis.Measured.Count, runner.Ledger.Decisions);
            Assert.InRange(runner.Ledger.Decisions, hypothesis.Cases, hypothesis.Cases + HypothesisRunner.ShrinkLimit(hypothesis));
            Assert.Equal(outcome.Verdict == Verdict.Supported, runner.Ledger.Decisions == hypothesis.Cases);
        }
    }

    [Fact]
    public void DecisionsWithoutRandomnessAreNotCounted()
    {
        var runner = new HypothesisRunner(1);
        runner.Decide(Exact(Corner), Root);
        Assert.Equal(0, runner.Ledger.Decisions);
    }

    [Fact]
    public void TheNumberOfThreadsChangesNothing()
    {
        foreach (var mean in new Func<int, int, double>[]
            { Corner, (_, _) => Invented.Holds, (_, _) => Invented.Open, (a, _) => a > 3 ? Invented.False : Invented.Open })
        {
            var (runner, hypothesis) = (new HypothesisRunner(1), Random(mean));
            var first = runner.Decide(hypothesis, Root);
            foreach (var threads in new[] { 1, 2, 8 })
            {
                var (other, calls) = (new HypothesisRunner(threads), 0);
                var again = other.Decide(Random((a, b) => Slowly(mean(a, b))), Root);
                Assert.Equal(first.Cases, again.Cases);
                Assert.Equal((first.Verdict, first.CounterExample), (again.Verdict, again.CounterExample));
                Assert.Equal(runner.Ledger.Decisions, other.Ledger.Decisions);

                double Slowly(double value)
                {
                    if (Interlocked.Increment(ref calls) % 100 == 0) Thread.Yield(); // lets the other threads join in
                    return value;
                }
            }
        }
    }

    [Fact]
    public void ATokenReplaysItsCase()
    {
        var hypothesis = Random(Corner);
        foreach (var result in new HypothesisRunner(2).Decide(hypothesis, Root).Cases)
        {
            var (root, text) = CaseToken.Read(result.Token);
            Assert.Equal(result, hypothesis.Decide(hypothesis.Parse(text), root));
        }
    }

    [Fact]
    public void CancellationStopsADecision()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            new HypothesisRunner(2).Decide(Random((_, _) => Invented.Holds), Root, source.Token));
    }

    static double Corner(int a, int b) => a >= 7 && b >= 3 ? Invented.False : Invented.Holds;

    static Invented Random(Func<int, int, double> mean, int number = 8) =>
        new("invented", new UnitInterval(), mean) { Number = number };

    static Invented Exact(Func<int, int, double> mean) => new("invented", new Exact(), mean);
}
