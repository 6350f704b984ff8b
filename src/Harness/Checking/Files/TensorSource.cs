using InitStudy.Harness.Checking.Naming;
using InitStudy.Harness.Checking.Statistics;

namespace InitStudy.Harness.Checking.Files;

/// <summary>A tensor of a file, whose values are read when asked for.</summary>
/// <param name="Name">Unique within the file.</param>
/// <param name="Type">What the file calls the type of its elements.</param>
/// <param name="Shape">Sizes of the axes; none for a single number.</param>
abstract record TensorSource(string Name, string Type, IReadOnlyList<int> Shape)
{
    /// <summary>Bytes that are read at a time.</summary>
    protected const int LargestPiece = 1 << 20;

    /// <summary>Takes some values, which are overwritten by the next ones.</summary>
    public delegate void Piece(ReadOnlySpan<double> values);

    /// <summary>How it lies, if the file tells.</summary>
    public Layout? Layout { get; init; }

    /// <summary>Of the elements; none if they are not floating-point numbers that are read here.</summary>
    public Precision? Precision => FloatDecoder.Precision(Type);

    /// <summary>Number of elements.</summary>
    public long Count => Shape.Aggregate(1L, (count, size) => count * size);

    /// <summary>All values in the order of the file, piece by piece.</summary>
    /// <exception cref="InputException">When they cannot be read.</exception>
    public abstract void Read(Piece take);
}
