namespace InitStudy.Model.Kernels;

/// <summary>One thread and whoever of the runtime's thread pool is free: they take parts of its work until none is left.</summary>
/// <remarks>
/// The owner takes parts too and never waits for a helper to start, so work goes on when the pool is busy. A helper
/// stays for some microseconds after the last part, since the next product of a network is often as near.
/// </remarks>
sealed class Crew : IThreadPoolWorkItem
{
    const int PartBits = 24, Patience = 2000;
    const long PartMask = (1L << PartBits) - 1;

    [ThreadStatic]
    static Crew? _ofThisThread;

    IWork? _work;

    /// <summary>Round, and how many parts of it are not taken yet: helpers of an older round cannot take one.</summary>
    long _open;

    int _unfinished;
    int _helpers;

    /// <summary>The calling thread's own.</summary>
    public static Crew OfThisThread => _ofThisThread ??= new();

    /// <summary>Does all parts, with the help of at most that many threads besides this one.</summary>
    public void Run(IWork work, int parts, int helpers)
    {
        _work = work;
        _unfinished = parts;
        Volatile.Write(ref _open, ((_open >> PartBits) + 1 << PartBits) + parts);
        for (var missing = helpers - Volatile.Read(ref _helpers); missing > 0; missing--)
        {
            Interlocked.Increment(ref _helpers);
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }

        while (DoOne())
        {
        }

        var wait = new SpinWait();
        while (Volatile.Read(ref _unfinished) > 0) wait.SpinOnce(sleep1Threshold: -1);
    }

    /// <summary>What a helper does.</summary>
    void IThreadPoolWorkItem.Execute()
    {
        for (var idle = 0; idle < Patience; idle++)
        {
            if (DoOne()) idle = 0;
            else Thread.SpinWait(1);
        }

        Interlocked.Decrement(ref _helpers);
    }

    bool DoOne()
    {
        for (var open = Volatile.Read(ref _open); (open & PartMask) > 0; open = Volatile.Read(ref _open))
        {
            if (Interlocked.CompareExchange(ref _open, open - 1, open) != open) continue;
            _work!.Do((int)(open & PartMask) - 1);
            Interlocked.Decrement(ref _unfinished);
            return true;
        }

        return false;
    }
}
