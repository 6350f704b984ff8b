namespace InitStudy.Model.Kernels;

/// <summary>One thread and whoever of the runtime's thread pool is free: they take parts of its work until none is left.</summary>
/// <remarks>
/// The owner takes parts from the front and helpers take them from the back, so that a part of a layer mostly stays
/// with the processor whose cache holds its weights. The owner never waits for a helper to start: work goes on when the
/// pool is busy. A helper stays for some microseconds after the last part, since the next product is often as near.
/// </remarks>
sealed class WorkSharer : IThreadPoolWorkItem
{
    const int PartBits = 32, Patience = 4000;

    [ThreadStatic]
    static WorkSharer? _ofThisThread;

    IWork? _work;

    /// <summary>First (high half) and end (low half) of the parts not taken yet: both move in one exchange.</summary>
    long _open;

    int _unfinished;
    int _helpers;

    /// <summary>The calling thread's own.</summary>
    public static WorkSharer OfThisThread => _ofThisThread ??= new();

    /// <summary>Does all parts, with the help of at most that many threads besides this one.</summary>
    public void Run(IWork work, int parts, int helpers)
    {
        _work = work;
        _unfinished = parts;
        Volatile.Write(ref _open, parts);
        for (var missing = helpers - Volatile.Read(ref _helpers); missing > 0; missing--)
        {
            Interlocked.Increment(ref _helpers);
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }

        while (DoOne(fromFront: true))
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
            if (DoOne(fromFront: false)) idle = 0;
            else Thread.SpinWait(1);
        }

        Interlocked.Decrement(ref _helpers);
    }

    bool DoOne(bool fromFront)
    {
        while (true)
        {
            var open = Volatile.Read(ref _open);
            var (first, end) = ((int)(open >> PartBits), (int)open);
            if (first >= end) return false;
            var rest = fromFront ? open + (1L << PartBits) : open - 1;
            if (Interlocked.CompareExchange(ref _open, rest, open) != open) continue;
            _work!.Do(fromFront ? first : end - 1);
            Interlocked.Decrement(ref _unfinished);
            return true;
        }
    }
}
