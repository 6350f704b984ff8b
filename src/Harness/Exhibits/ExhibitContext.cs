using InitStudy.Harness.Data;

namespace InitStudy.Harness.Exhibits;

/// <summary>What the exhibits of one run are made from: the images, threads, and training runs that studies share.</summary>
/// <param name="data">The images, as they were given.</param>
/// <param name="threads">Threads to use; results do not depend on it.</param>
/// <param name="cancellation">Stops before the next training run.</param>
public sealed class ExhibitContext(Dataset data, int threads, CancellationToken cancellation = default)
{
    Dataset? _standardized;
    readonly Dictionary<Type, object> _shared = [];

    /// <summary>The images, as they were given.</summary>
    public Dataset Data => data;

    /// <summary>Asked between the steps of long work.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>The images with every pixel's mean 0 and the variance of all 1.</summary>
    public Dataset Standardized => _standardized ??= data.Standardized();

    /// <summary>What several exhibits are made from, of that type: made when first asked for.</summary>
    public T Shared<T>(Func<ExhibitContext, T> make) where T : notnull
    {
        if (!_shared.TryGetValue(typeof(T), out var made)) _shared.Add(typeof(T), made = make(this));
        return (T)made;
    }

    /// <summary>Does independent work side by side, each piece on one thread. Results come in the order of the numbers.</summary>
    public T[] InParallel<T>(int count, Func<int, T> work) => ParallelWork.Map(count, threads, work, cancellation);
}
