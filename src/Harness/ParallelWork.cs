using System.Runtime.ExceptionServices;
using InitStudy.Model.Kernels;

namespace InitStudy.Harness;

/// <summary>Independent pieces of work, side by side.</summary>
static class ParallelWork
{
    /// <summary>Does each piece on one thread. Results come in the order of the numbers; so does the first error.</summary>
    public static T[] Map<T>(int count, int threads, Func<int, T> work, CancellationToken cancellation = default)
    {
        var (results, errors) = (new T[count], new ExceptionDispatchInfo?[count]);
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, count, options, i =>
        {
            try
            {
                results[i] = KernelThreads.Alone(() => work(i));
            }
            catch (Exception error)
            {
                errors[i] = ExceptionDispatchInfo.Capture(error);
            }
        });
        foreach (var error in errors) error?.Throw();
        return results;
    }
}
