namespace InitStudy.Harness.Evidence;

/// <summary>Counts the decisions of a run that could be wrong: their error rates add up, whatever they share.</summary>
public sealed class Ledger
{
    long _decisions;

    /// <summary>Decisions so far under laws with randomness.</summary>
    public long Decisions => Interlocked.Read(ref _decisions);

    /// <summary>Probability that any of them is wrong, at most.</summary>
    public double ErrorBound => Decisions * ErrorRate.Alpha;

    /// <summary>Counts one decision.</summary>
    public void Enter(Law law)
    {
        if (law.IsRandom) Interlocked.Increment(ref _decisions);
    }
}
