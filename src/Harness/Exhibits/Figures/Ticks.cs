namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Labelled and unlabelled ticks of an axis, as positions from 0 to 1.</summary>
sealed record Ticks(IReadOnlyList<(double Position, string Label)> Major, IReadOnlyList<double> Minor)
{
    const double Slack = 1e-9;   // a tick this far outside an end counts as on it

    static readonly int[] OneTwoFive = [1, 2, 5];
    static readonly int[] BetweenOneTwoFive = [3, 4, 6, 7, 8, 9];
    static readonly int[] TwoToNine = [2, 3, 4, 5, 6, 7, 8, 9];
    static readonly int[] DecimalStrides = [1, 2, 3, 5, 10, 20, 50, 100, 200];
    static readonly int[] BinaryStrides = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

    /// <summary>At most <paramref name="most"/> + 1 labels, at 1, 2 or 5 times powers of 10, or powers of 2.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="most">Parts that labels divide it into, at most.</param>
    /// <param name="whole">Whether it counts something, so that labels between whole numbers mean nothing.</param>
    public static Ticks On(AxisMap axis, int most, bool whole = false) => axis.Scale switch
    {
        AxisScale.Linear => Linear(axis, most, whole),
        AxisScale.Decimal => Decimal(axis, most),
        _ => Binary(axis, most),
    };

    static Ticks Linear(AxisMap axis, int most, bool whole)
    {
        var (factor, exponent) = Step(axis.High - axis.Low, most);
        if (whole && exponent < 0) (factor, exponent) = (1, 0);
        var step = PowerOfTen.Times(factor, exponent);
        var first = (long)Math.Ceiling((axis.Low / step) - 1e-6);
        var last = (long)Math.Floor((axis.High / step) + 1e-6);
        var powers = Math.Max(Math.Abs(first), Math.Abs(last)) * step is >= 1e6 or < 1e-4;
        var major = new List<(double, string)>();
        for (var k = first; k <= last; k++)
        {
            var position = axis.PositionOf(PowerOfTen.Times(k * factor, exponent));
            major.Add((position, TickText.Decimal(k * factor, exponent, powers)));
        }

        return new(major, []);
    }

    // The smallest of 1, 2, 5 times a power of 10 that divides the span into at most `most` parts.
    static (int Factor, int Exponent) Step(double span, int most)
    {
        var start = (int)Math.Floor(AxisLogarithm.Decimal(span)) - 3;   // too small: comparisons decide
        for (var exponent = start; exponent < start + 6; exponent++)
            foreach (var factor in OneTwoFive)
                if (span <= most * PowerOfTen.Times(factor, exponent)) return (factor, exponent);
        throw new InvalidOperationException(FormattableString.Invariant($"no ticks for an axis of length {span}"));
    }

    static Ticks Decimal(AxisMap axis, int most)
    {
        var (first, last) = WholeCoordinates(axis);
        var powers = axis.Low < -4 - Slack || axis.High > 5 + Slack;
        if (last - first < 2)
        {
            var labelled = from at in Factors(axis, OneTwoFive)
                           select (at.Position, TickText.Decimal(at.Factor, at.Decade, powers));
            return new([.. labelled], [.. Factors(axis, BetweenOneTwoFive).Select(at => at.Position)]);
        }

        var stride = Stride(last - first, most, DecimalStrides);
        var decades = Enumerable.Range(first, last - first + 1).ToLookup(decade => decade % stride == 0);
        return new(
            [.. decades[true].Select(decade => (axis.PositionOf(decade), TickText.Decimal(1, decade, powers)))],
            stride > 5 ? []
                : stride > 1 || last - first > 6 ? [.. decades[false].Select(decade => axis.PositionOf(decade))]
                : [.. Factors(axis, TwoToNine).Select(at => at.Position)]);
    }

    static Ticks Binary(AxisMap axis, int most)
    {
        var (first, last) = WholeCoordinates(axis);
        var stride = Stride(last - first, most, BinaryStrides);
        var octaves = Enumerable.Range(first, last - first + 1).ToLookup(octave => octave % stride == 0);
        return new(
            [.. octaves[true].Select(octave => (axis.PositionOf(octave), TickText.Binary(octave)))],
            stride > 4 ? [] : [.. octaves[false].Select(octave => axis.PositionOf(octave))]);
    }

    // All factor·10^decade on the axis.
    static IEnumerable<(int Factor, int Decade, double Position)> Factors(AxisMap axis, int[] factors)
    {
        var (first, last) = WholeCoordinates(axis);
        return from decade in Enumerable.Range(first - 1, last - first + 2)
               from factor in factors
               let position = axis.PositionOf(decade + AxisLogarithm.Decimal(factor))
               where position is >= -Slack and <= 1 + Slack
               select (factor, decade, position);
    }

    // The first and last whole coordinate on the axis; last is first - 1 when there is none.
    static (int First, int Last) WholeCoordinates(AxisMap axis) =>
        ((int)Math.Ceiling(axis.Low - Slack), (int)Math.Floor(axis.High + Slack));

    static int Stride(int span, int most, int[] strides) => strides.First(s => span <= most * s || s == strides[^1]);
}
