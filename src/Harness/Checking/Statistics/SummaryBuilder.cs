using InitStudy.Harness.Checking.Files;

namespace InitStudy.Harness.Checking.Statistics;

/// <summary>Makes a tensor's <see cref="TensorSummary"/> while its values stream by.</summary>
/// <param name="columns">Values in a row of the matrix that the tensor is taken for.</param>
/// <param name="count">All values.</param>
/// <param name="precision">Of the tensor's type.</param>
sealed class SummaryBuilder(long count, int columns, Precision precision)
{
    const int FirstLook = 32, StartLength = 1 << 14;

    /// <summary>Largest values beyond 2^±64 are told in a unit of their own: squares and single precision would leave their range.</summary>
    const int Near = 64;

    readonly List<SampleMoments> _looks = [];
    readonly SampleMoments[] _rows = new SampleMoments[count / columns], _columns = new SampleMoments[columns];
    readonly Histogram _histogram = new();
    readonly float[] _start = new float[Math.Min(count, StartLength)], _startOfTransposed = new float[Math.Min(count, StartLength)];
    SampleMoments _all;
    double _magnitudes;
    double _smallest = double.PositiveInfinity, _greatest = double.NegativeInfinity;
    long _nextLook = Math.Min(FirstLook, count);

    /// <summary>The first value that is no finite number, and where.</summary>
    public (long Index, double Value)? Broken { get; private set; }

    /// <summary>The summary of a tensor, or the first of its values that is no finite number.</summary>
    public static (TensorSummary? Summary, (long Index, double Value)? Broken) Of(TensorSource source, int columns, Precision precision)
    {
        var builder = new SummaryBuilder(source.Count, columns, precision);
        source.Read(builder.Add);
        if (builder.Broken is not null) return (null, builder.Broken);
        var exponent = Math.ILogB(Math.Max(-builder._smallest, builder._greatest));
        return precision.Exponent == 0 && exponent is > Near or < -Near and > int.MinValue
            ? Of(new ScaledTensor(source, exponent), columns, precision with { Exponent = exponent })
            : (Orthogonality.Found(builder.Finish(), source), null);
    }

    /// <summary>Takes the next values.</summary>
    public void Add(ReadOnlySpan<double> values)
    {
        for (var i = 0; i < values.Length && Broken is null; i++)
        {
            if (!double.IsFinite(values[i])) Broken = (_all.Count + i, values[i]);
        }

        while (values.Length > 0 && Broken is null)
        {
            var piece = values[..(int)Math.Min(values.Length, _nextLook - _all.Count)];
            AddToMatrix(piece);
            _histogram.Add(piece);
            _all += SampleMoments.Of(piece);
            if (_all.Count == _nextLook) Look();
            values = values[piece.Length..];
        }
    }

    /// <summary>The summary of what was taken.</summary>
    public TensorSummary Finish() => new(
        precision, _looks, _rows, _columns, _histogram, Math.ScaleB(_smallest, precision.Exponent), Math.ScaleB(_greatest, precision.Exponent),
        _start, _startOfTransposed) { SumOfMagnitudes = _magnitudes };

    /// <summary>The next look comes after a sixteenth more values.</summary>
    void Look()
    {
        _looks.Add(_all);
        _nextLook = Math.Min(count, _nextLook + Math.Max(1, _nextLook / 16));
    }

    void AddToMatrix(ReadOnlySpan<double> values)
    {
        var (row, column) = Math.DivRem(_all.Count, columns);
        for (var i = 0; i < values.Length; i++, column++)
        {
            if (column == columns) (row, column) = (row + 1, 0);
            var x = values[i];
            (_smallest, _greatest) = (Math.Min(_smallest, x), Math.Max(_greatest, x));
            var moments = SampleMoments.Of(x);
            _magnitudes += moments.Largest;
            _rows[row] += moments;
            _columns[column] += moments;
            if (_all.Count + i < _start.Length) _start[_all.Count + i] = (float)x;
            if (column * _rows.Length + row < _startOfTransposed.Length) _startOfTransposed[column * _rows.Length + row] = (float)x;
        }
    }
}
