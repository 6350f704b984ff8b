using InitStudy.Harness.Data;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.Exhibits;

/// <summary>What the exhibits of one run are made from: the images, threads, and training runs that studies share.</summary>
/// <param name="data">The images, as they were given; none if there are none.</param>
/// <param name="threads">Threads to use; results do not depend on it.</param>
/// <param name="cancellation">Stops before the next training run.</param>
public sealed class ExhibitContext(Dataset? data, int threads, CancellationToken cancellation = default)
{
    const int LeastImages = 20, LeastClasses = 2;

    Dataset? _standardized;
    readonly Dictionary<Type, object> _shared = [];

    /// <summary>The images, as they were given.</summary>
    /// <exception cref="InputException">When there are none.</exception>
    public Dataset Data => data ?? throw new InputException("this program brings no images; expected --data DIR");

    /// <summary>Asked between the steps of long work.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>The images to learn from and be judged by, with mean 0 and variance 1 over all pixels.</summary>
    /// <exception cref="InputException">When they are fewer than 20, all of one class, or all of one brightness.</exception>
    public Dataset Standardized => _standardized ??= Learnable(Data).Standardized();

    /// <summary>What several exhibits are made from, of that type: made when first asked for.</summary>
    public T Shared<T>(Func<ExhibitContext, T> make) where T : notnull
    {
        if (!_shared.TryGetValue(typeof(T), out var made)) _shared.Add(typeof(T), made = make(this));
        return (T)made;
    }

    /// <summary>Does independent work side by side, each piece on one thread. Results come in the order of the numbers.</summary>
    public T[] InParallel<T>(int count, Func<int, T> work) => ParallelWork.Map(count, threads, work, cancellation);

    static Dataset Learnable(Dataset data)
    {
        var classes = data.Labels.Distinct().Count();
        return data.Count >= LeastImages && classes >= LeastClasses ? data : throw new InputException(
            $"{data.Name} has {Format.Count(data.Count, "image")} of {Format.Count(classes, "class")}; " +
            $"expected at least {LeastImages} of at least {LeastClasses}");
    }
}
