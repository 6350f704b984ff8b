using InitStudy.Model;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Maps values to positions on an axis, 0 at its start and 1 at its end.</summary>
/// <remarks>
/// The plotting library only ever sees positions, so neither its logarithms nor its tick search
/// (which ask the C runtime) decide anything.
/// </remarks>
sealed record AxisMap(AxisScale Scale, double Low, double High)
{
    const double Largest = 1e300;   // beyond it a difference of two values overflows
    const double Farthest = 1000;   // a point this many axis lengths away is as good as infinitely far

    /// <summary>Limits that show all <paramref name="values"/>, unless the axis fixes them.</summary>
    public static AxisMap Fit(FigureAxis axis, IEnumerable<double> values, double margin)
    {
        var unit = new AxisMap(axis.Scale, 0, 1);
        var (low, high) = Range(values.Select(unit.Coordinate));
        if (axis.Minimum is { } minimum) low = Limit(unit, minimum);
        if (axis.Maximum is { } maximum) high = Limit(unit, maximum);
        if (axis is { Minimum: not null, Maximum: not null })
            return high > low && high - low >= LeastSpan(axis.Scale, low, high)
                ? new(axis.Scale, low, high)
                : throw new ArgumentException(FormattableString.Invariant($"{axis} is too short for ticks"));

        if (low > high)   // there are no values, or all lie outside the one limit given
            (low, high) = axis.Minimum is not null ? (low, low + 1)
                : axis.Maximum is not null ? (high - 1, high)
                : (0, 1);
        var missing = LeastSpan(axis.Scale, low, high) - (high - low);
        var margins = missing > 0 ? missing : 2 * margin * (high - low);
        if (axis.Minimum is not null) high += margins;
        else if (axis.Maximum is not null) low -= margins;
        else (low, high) = (low - (margins / 2), high + (margins / 2));
        return new(axis.Scale, low, high);
    }

    /// <summary>The position of a value; NaN when the axis cannot show it.</summary>
    public double Position(double value) =>
        Math.Clamp((Coordinate(value) - Low) / (High - Low), -Farthest, Farthest);

    /// <summary>The position of a coordinate: a value on a linear axis, otherwise a logarithm.</summary>
    public double PositionOf(double coordinate) => (coordinate - Low) / (High - Low);

    /// <summary>The value, or its logarithm; NaN when the axis cannot show it.</summary>
    public double Coordinate(double value) => Scale switch
    {
        AxisScale.Linear => Math.Abs(value) <= Largest ? value : double.NaN,
        _ when !(value > 0 && double.IsFinite(value)) => double.NaN,
        AxisScale.Decimal => AxisLogarithm.Decimal(value),
        _ => AxisLogarithm.Binary(value),
    };

    // One decade or octave on a logarithmic axis; a fifth of the value around values that are (nearly) all equal.
    static double LeastSpan(AxisScale scale, double low, double high)
    {
        if (scale != AxisScale.Linear) return 1;
        var size = Math.Max(Math.Abs(low), Math.Abs(high));
        if (size < 1e-290) return 1;
        return high - low < size * 1e-6 ? size / 5 : 0;
    }

    static double Limit(AxisMap unit, double value)
    {
        var limit = unit.Coordinate(value);
        return double.IsNaN(limit) ? throw new ArgumentException($"{unit.Scale} axis: the limit is not on it") : limit;
    }

    static (double Low, double High) Range(IEnumerable<double> coordinates)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var c in coordinates)
        {
            if (double.IsNaN(c)) continue;
            low = Math.Min(low, c);
            high = Math.Max(high, c);
        }

        return (low, high);
    }
}
