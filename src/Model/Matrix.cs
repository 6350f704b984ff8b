using System.Numerics;

namespace InitStudy.Model;

/// <summary>A row-major matrix, or a view of a block of one: row i starts <see cref="Stride"/> elements after row i − 1.</summary>
/// <remarks>
/// Batch is the first axis: x is (batch, features); weights are (fanIn, fanOut). A view shares its elements with the
/// matrix it was taken from. Matrices without rows or columns are allowed.
/// </remarks>
public readonly struct Matrix<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    readonly T[]? _elements;
    readonly int _offset;

    Matrix(T[] elements, int offset, int rows, int columns, int stride)
    {
        _elements = elements;
        _offset = offset;
        Rows = rows;
        Columns = columns;
        Stride = stride;
    }

    /// <summary>A matrix of zeros.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When a size is negative.</exception>
    /// <exception cref="ArgumentException">When rows · columns exceeds the largest array.</exception>
    public Matrix(int rows, int columns)
        : this(new T[Size(rows, columns)], 0, rows, columns, columns)
    {
    }

    /// <summary>A matrix that uses <paramref name="elements"/> as its storage, row after row.</summary>
    /// <exception cref="ArgumentException">When there are not exactly rows · columns elements.</exception>
    public Matrix(T[] elements, int rows, int columns)
        : this(elements, 0, rows, columns, columns)
    {
        ArgumentNullException.ThrowIfNull(elements);
        Require.Length(elements.Length, Size(rows, columns));
    }

    /// <summary>A matrix whose elements are all the same.</summary>
    internal static Matrix<T> Filled(int rows, int columns, T value)
    {
        var matrix = new Matrix<T>(rows, columns);
        if (value != T.Zero) matrix.Fill(value);
        return matrix;
    }

    /// <summary>Number of rows, at least 0.</summary>
    public int Rows { get; }

    /// <summary>Number of columns, at least 0.</summary>
    public int Columns { get; }

    /// <summary>Elements from the start of one row to the start of the next, at least <see cref="Columns"/>.</summary>
    public int Stride { get; }

    /// <summary>Rows · columns.</summary>
    public int Count => Rows * Columns;

    /// <summary>The transposed operand of a matrix product; no element moves.</summary>
    public Operand<T> Transpose => new(this, transposed: true);

    /// <summary>Whether the rows follow each other without a gap; true without elements.</summary>
    public bool IsContiguous => Stride == Columns || Rows <= 1 || Columns == 0;

    /// <summary>Element in row i, column j, both from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When i or j is outside the matrix.</exception>
    public ref T this[int i, int j]
    {
        get
        {
            if ((uint)j >= (uint)Columns) Require.Outside("column", j, Columns);
            return ref Row(i)[j];
        }
    }

    /// <summary>Row i as a span of <see cref="Columns"/> elements.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When i is outside the matrix.</exception>
    public Span<T> Row(int i)
    {
        if ((uint)i >= (uint)Rows) Require.Outside("row", i, Rows);
        return _elements.AsSpan(_offset + i * Stride, Columns);
    }

    /// <summary>All elements, row after row.</summary>
    /// <exception cref="ArgumentException">When the view has gaps between its rows.</exception>
    public Span<T> Values
    {
        get
        {
            if (!IsContiguous)
                Require.Invalid($"matrix ({Rows}, {Columns}) has row stride {Stride}; expected {Columns}, without gaps");
            return Storage;
        }
    }

    /// <summary>Everything from the first element to the last, gaps included: what the kernels read.</summary>
    internal Span<T> Storage =>
        Count == 0 ? default : _elements.AsSpan(_offset, (Rows - 1) * Stride + Columns);

    /// <summary>A view of <paramref name="rows"/> × <paramref name="columns"/> elements from (row, column) on.</summary>
    /// <exception cref="ArgumentException">When the block reaches outside the matrix.</exception>
    public Matrix<T> Block(int row, int column, int rows, int columns)
    {
        if (row < 0 || column < 0 || rows < 0 || columns < 0 || row > Rows - rows || column > Columns - columns)
            Require.Invalid(
                $"block ({rows}, {columns}) at ({row}, {column}); expected one inside ({Rows}, {Columns})");
        return new(_elements ?? [], _offset + row * Stride + column, rows, columns, Stride);
    }

    /// <summary>A view of <paramref name="count"/> rows from row <paramref name="first"/> on.</summary>
    /// <exception cref="ArgumentException">When the rows reach outside the matrix.</exception>
    public Matrix<T> RowRange(int first, int count) => Block(first, 0, count, Columns);

    /// <summary>All elements, row after row, as one column: a view.</summary>
    internal Matrix<T> AsColumn()
    {
        Require.Length(Values.Length, Count);
        return new(_elements ?? [], _offset, Count, columns: 1, stride: 1);
    }

    /// <summary>Sets every element to <paramref name="value"/>.</summary>
    public void Fill(T value)
    {
        for (var i = 0; i < Rows; i++) Row(i).Fill(value);
    }

    /// <summary>Copies every element into a matrix of the same shape.</summary>
    /// <exception cref="ArgumentException">When the shapes differ.</exception>
    public void CopyTo(Matrix<T> destination)
    {
        Require.Shape(destination, Rows, Columns);
        for (var i = 0; i < Rows; i++) Row(i).CopyTo(destination.Row(i));
    }

    /// <summary>Whether an element belongs to both.</summary>
    internal bool Shares(Matrix<T> other)
    {
        if (!ReferenceEquals(_elements, other._elements) || Count == 0 || other.Count == 0) return false;
        if (Stride != other.Stride) return Storage.Overlaps(other.Storage);
        var ((row, column), (otherRow, otherColumn)) = (Math.DivRem(_offset, Stride), Math.DivRem(other._offset, Stride));
        return row < otherRow + other.Rows && otherRow < row + Rows
            && column < otherColumn + other.Columns && otherColumn < column + Columns;
    }

    /// <summary>"(rows, columns)".</summary>
    public override string ToString() => FormattableString.Invariant($"({Rows}, {Columns})");

    /// <summary>Rows · columns, if a matrix can have as many elements.</summary>
    internal static int Size(int rows, int columns)
    {
        Require.NotNegative(rows);
        Require.NotNegative(columns);
        if ((long)rows * columns > Array.MaxLength)
            Require.Invalid($"rows · columns is {rows} · {columns}; expected at most {Array.MaxLength} elements");
        return rows * columns;
    }
}
