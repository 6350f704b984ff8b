using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Properties.Hypotheses;

namespace InitStudy.Properties.Evidence;

/// <summary>All decisions of a run together are wrong with probability at most 1e-9.</summary>
/// <remarks>
/// Planned: every case, and every shrink candidate of a hypothesis that is expected to be refuted. One that is expected to
/// be supported shrinks only after an error that is counted already.
/// </remarks>
public sealed class ErrorBudget
{
    [Fact]
    public void OfAllHypothesesIsKept()
    {
        var decisions = Planned();
        Assert.True(decisions * ErrorRate.Alpha <= ErrorRate.Run, $"{decisions} decisions at 2^-50 exceed {ErrorRate.Run}");
    }

    /// <summary>A thousand more, each with 20 cases and a counter-example to shrink, and the tests on fresh cases beside the run.</summary>
    [Fact]
    public void LeavesRoomForAThousandHypotheses()
    {
        var more = new Invented("invented", new UnitInterval(), (_, _) => Invented.Holds) { Number = 20 };
        var decisions = 2 * (Planned() + 1000L * (more.Cases + HypothesisRunner.ManyCandidates));
        Assert.True(decisions * ErrorRate.Alpha <= ErrorRate.Run, $"{decisions} decisions at 2^-50 exceed {ErrorRate.Run}");
    }

    static long Planned() => Chapter.Catalog.Hypotheses
        .Where(hypothesis => hypothesis.Test.IsRandom)
        .Sum(hypothesis => hypothesis.Cases + (hypothesis.Expected == Verdict.Refuted ? HypothesisRunner.ShrinkLimit(hypothesis) : 0L));

    [Fact]
    public void CountsDecisionsUnderLawsWithRandomness()
    {
        var ledger = new Ledger();
        foreach (var law in Samples.RandomLaws) ledger.Enter(law);
        ledger.Enter(new Exact());
        Assert.Equal(Samples.RandomLaws.Length, ledger.Decisions);
        Assert.Equal(Samples.RandomLaws.Length / 1125899906842624.0, ledger.ErrorBound);
    }
}
