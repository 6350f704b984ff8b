using InitStudy.Experiments;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

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
        var decisions = Chapter.Catalog.Hypotheses
            .Where(hypothesis => hypothesis.Law.IsRandom)
            .Sum(hypothesis => hypothesis.Cases + (hypothesis.Expected == Verdict.Refuted ? HypothesisRunner.ShrinkLimit(hypothesis) : 0));
        Assert.True(decisions * ErrorRate.Alpha <= ErrorRate.Run, $"{decisions} decisions at 2^-40 exceed {ErrorRate.Run}");
    }

    [Fact]
    public void CountsDecisionsUnderLawsWithRandomness()
    {
        var ledger = new Ledger();
        foreach (var law in Samples.RandomLaws) ledger.Enter(law);
        ledger.Enter(new Exact());
        Assert.Equal(Samples.RandomLaws.Length, ledger.Decisions);
        Assert.Equal(Samples.RandomLaws.Length / 1099511627776.0, ledger.ErrorBound);
    }
}
