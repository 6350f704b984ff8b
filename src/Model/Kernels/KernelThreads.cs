namespace InitStudy.Model.Kernels;

/// <summary>How many threads a kernel may use: all processors, or the calling one alone.</summary>
/// <remarks>Results never depend on it: threads share out parts of a result, and no sum is split between two.</remarks>
public static class KernelThreads
{
    [ThreadStatic]
    static bool _alone;

    /// <summary>Threads that a kernel called from here may use.</summary>
    public static int Count => _alone ? 1 : Environment.ProcessorCount;

    /// <summary>Runs <paramref name="action"/> with kernels that stay on this thread, as is best where all others are busy.</summary>
    public static TResult Alone<TResult>(Func<TResult> action)
    {
        var before = _alone;
        _alone = true;
        try
        {
            return action();
        }
        finally
        {
            _alone = before;
        }
    }

    static void DoAlone(IWork work, int parts)
    {
        for (var part = 0; part < parts; part++) work.Do(part);
    }

    /// <summary>Does all parts, on several threads if there are several parts and it is worth their while.</summary>
    internal static void Run(IWork work, int parts, bool worthSharing = true)
    {
        var helpers = worthSharing ? Math.Min(parts, Count) - 1 : 0;
        if (helpers > 0) WorkSharer.OfThisThread.Run(work, parts, helpers);
        else DoAlone(work, parts);
    }
}
