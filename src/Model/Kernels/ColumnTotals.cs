namespace InitStudy.Model.Kernels;

/// <summary>Σx, Σx² and max |x| of every column, while parts of rows come by; sums run down the rows in order.</summary>
/// <param name="columns">How many.</param>
public sealed class ColumnTotals(int columns)
{
    readonly double[] _sums = new double[columns], _squares = new double[columns], _largest = new double[columns];

    /// <summary>Σx of every column.</summary>
    public ReadOnlySpan<double> Sums => _sums;

    /// <summary>Σx² of every column.</summary>
    public ReadOnlySpan<double> SumsOfSquares => _squares;

    /// <summary>max |x| of every column; 0 before the first value.</summary>
    public ReadOnlySpan<double> Largest => _largest;

    /// <summary>Takes a part of a row, whose first value is of column <paramref name="first"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">When it does not lie within the row.</exception>
    public void Add(ReadOnlySpan<double> part, int first) => Columns.Run(
        part.Length,
        new Adding(part, _sums.AsSpan(first, part.Length), _squares.AsSpan(first, part.Length), _largest.AsSpan(first, part.Length)));

    readonly ref struct Adding(ReadOnlySpan<double> row, Span<double> sums, Span<double> squares, Span<double> largest) : IColumns
    {
        readonly ReadOnlySpan<double> _row = row;
        readonly Span<double> _sums = sums, _squares = squares, _largest = largest;

        public void At<TLanes>(int column) where TLanes : struct, ILanes<TLanes, double>, IBitLanes<TLanes>
        {
            var x = TLanes.Load(in _row[column]);
            (TLanes.Load(in _sums[column]) + x).Store(ref _sums[column]);
            (TLanes.Load(in _squares[column]) + x * x).Store(ref _squares[column]);
            Maximum.Of(TLanes.Abs(x), TLanes.Load(in _largest[column])).Store(ref _largest[column]);
        }
    }
}
