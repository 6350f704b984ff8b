using InitStudy.Harness.Checking.Files;
using InitStudy.Model.Kernels;

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
    readonly SampleMoments[] _rows = new SampleMoments[count / columns];
    readonly ColumnTotals _columns = new(columns);
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
        while (values.Length > 0 && Broken is null)
        {
            var (row, column) = Math.DivRem(_all.Count, columns);
            var part = values[..(int)Math.Min(values.Length, Math.Min(columns - column, _nextLook - _all.Count))];
            AddPart(part, row, (int)column);
            values = values[part.Length..];
        }
    }

    /// <summary>The summary of what was taken, all values.</summary>
    public TensorSummary Finish()
    {
        _histogram.Trim();
        return new(
            precision, _looks, _rows, [.. Enumerable.Range(0, columns).Select(OfColumn)], _histogram,
            Math.ScaleB(_smallest, precision.Exponent), Math.ScaleB(_greatest, precision.Exponent), new(_start), new(_startOfTransposed))
        {
            SumOfMagnitudes = _magnitudes,
        };
    }

    SampleMoments OfColumn(int j) => new(_rows.Length, _columns.Sums[j], _columns.SumsOfSquares[j], _columns.Largest[j]);

    /// <summary>Takes a part of a row, up to the next look.</summary>
    void AddPart(ReadOnlySpan<double> part, long row, int column)
    {
        var (smallest, greatest) = Reduction.Extremes(part);
        var moments = SampleMoments.Of(part, smallest, greatest);
        if (!double.IsFinite(moments.SumOfSquares) && FirstBroken(part) is var broken and >= 0)
        {
            Broken = (_all.Count + broken, part[broken]);
            return;
        }

        (_smallest, _greatest) = (Math.Min(_smallest, smallest), Math.Max(_greatest, greatest));
        _magnitudes += Reduction.SumOfMagnitudes(part);
        _rows[row] += moments;
        _columns.Add(part, column);
        _histogram.Add(part);
        Keep(part, row, column);
        _all += moments;
        if (_all.Count == _nextLook) Look();
    }

    static int FirstBroken(ReadOnlySpan<double> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i])) return i;
        }

        return -1;
    }

    /// <summary>Keeps those that are among the first, row after row or column after column.</summary>
    void Keep(ReadOnlySpan<double> part, long row, int column)
    {
        for (var i = 0; i < part.Length && _all.Count + i < _start.Length; i++) _start[_all.Count + i] = (float)part[i];
        for (var i = 0; i < part.Length && (column + i) * _rows.LongLength + row is var place && place < _startOfTransposed.Length; i++)
            _startOfTransposed[place] = (float)part[i];
    }

    /// <summary>The next look comes after a sixteenth more values.</summary>
    void Look()
    {
        _looks.Add(_all);
        _nextLook = Math.Min(count, _nextLook + Math.Max(1, _nextLook / 16));
    }
}
