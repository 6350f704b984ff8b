using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.Hypotheses;

/// <summary>Decides hypotheses: every case on its own, then the whole, then the simplest counter-example.</summary>
public sealed class HypothesisRunner(int threads)
{
    const int FewCandidates = 8;

    /// <summary>Candidates at most, where nobody expects a refutation.</summary>
    public const int ManyCandidates = 100;

    /// <summary>Candidates that shrinking may decide: few where each may be wrong and a refutation is nothing new.</summary>
    /// <remarks>A refutation that nobody expects is an error that the ledger's budget holds already.</remarks>
    public static int ShrinkLimit(Hypothesis hypothesis) =>
        hypothesis.Test.IsRandom && hypothesis.Expected == Verdict.Refuted ? FewCandidates : ManyCandidates;

    /// <summary>Threads to use; decisions do not depend on it.</summary>
    public int Threads => threads;

    /// <summary>Cases of every hypothesis, or none for as many as each one says.</summary>
    public int? Cases { get; init; }

    /// <summary>What all decisions so far may add up to.</summary>
    public Ledger Ledger { get; } = new();

    /// <summary>Decides many hypotheses side by side, each under its pinned root seed or the given one.</summary>
    /// <param name="hypotheses">What to decide.</param>
    /// <param name="root">One root seed for all, or none.</param>
    /// <param name="started">Told the id of each hypothesis when its turn comes; calls may come from several threads.</param>
    /// <param name="decided">Given each outcome as soon as it is there; calls may come from several threads.</param>
    /// <param name="cancellation">Stops before the next case.</param>
    /// <returns>One outcome each, in the same order.</returns>
    public IReadOnlyList<Outcome> DecideAll(
        IReadOnlyList<Hypothesis> hypotheses, ulong? root = null, Action<string>? started = null,
        Action<Outcome>? decided = null, CancellationToken cancellation = default) => InParallel(
        hypotheses.Count,
        i =>
        {
            started?.Invoke(hypotheses[i].Id);
            var outcome = Decide(hypotheses[i], root ?? hypotheses[i].PinnedRoot, cancellation);
            decided?.Invoke(outcome);
            return outcome;
        },
        cancellation);

    /// <summary>Decides a hypothesis over the cases that the root seed draws.</summary>
    public Outcome Decide(Hypothesis hypothesis, ulong root, CancellationToken cancellation = default)
    {
        var cases = hypothesis.DrawCases(root, Cases ?? hypothesis.Cases);
        var results = InParallel(cases.Count, i => Decide(hypothesis, cases[i], root), cancellation);

        var refuted = results.Where(result => result.Decision.Verdict == Verdict.Refuted).MaxBy(result => result.Excess);
        if (refuted is not null)
            return new(hypothesis, Verdict.Refuted, results, Shrink(hypothesis, refuted, root, cancellation));
        var verdict = results.All(result => result.Decision.Verdict == Verdict.Supported)
            ? Verdict.Supported
            : Verdict.Undecided;
        return new(hypothesis, verdict, results, CounterExample: null);
    }

    /// <summary>Decides one case.</summary>
    public CaseResult Decide(Hypothesis hypothesis, Case c, ulong root)
    {
        Ledger.Enter(hypothesis.Test.Law);
        return hypothesis.Decide(c, root);
    }

    /// <summary>The simplest case reached through candidates that are themselves refuted: it carries its own proof.</summary>
    CaseResult Shrink(Hypothesis hypothesis, CaseResult refuted, ulong root, CancellationToken cancellation)
    {
        var tried = new HashSet<Case>();
        for (var found = true; found;)
        {
            found = false;
            foreach (var simpler in hypothesis.Shrink(refuted.Case))
            {
                cancellation.ThrowIfCancellationRequested();
                if (!tried.Add(simpler)) continue;
                if (tried.Count > ShrinkLimit(hypothesis)) return refuted;
                var candidate = Decide(hypothesis, simpler, root);
                if (candidate.Decision.Verdict != Verdict.Refuted) continue;
                (refuted, found) = (candidate, true);
                break;
            }
        }

        return refuted;
    }

    T[] InParallel<T>(int count, Func<int, T> work, CancellationToken cancellation) =>
        ParallelWork.Map(count, threads, work, cancellation);
}
