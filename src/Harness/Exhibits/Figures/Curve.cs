using InitStudy.Harness.Hypotheses;
using InitStudy.Model;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>A line through (X[i], Y[i]) in the order given.</summary>
/// <remarks>A value that no axis can show (NaN, ±∞, or not above 0 on a logarithmic axis) makes a gap.</remarks>
public sealed record Curve(string Label, IReadOnlyList<double> X, IReadOnlyList<double> Y)
{
    /// <summary>As long as X.</summary>
    /// <exception cref="ArgumentException">When the lengths differ.</exception>
    public IReadOnlyList<double> Y { get; } = SameLength(X, Y);

    /// <summary>The spread, drawn behind all curves.</summary>
    /// <exception cref="ArgumentException">When a length differs from that of X.</exception>
    public Ribbon? Spread
    {
        get;
        init
        {
            if (value is not null) _ = (SameLength(X, value.Low), SameLength(X, value.High));
            field = value;
        }
    }

    /// <summary>A prediction: thin, dashed, dark unless <see cref="Palette"/> pairs it with its measurement.</summary>
    public bool Dashed { get; init; }

    /// <summary>Draws the points, thinned where they are dense; without them, curves differ by their dashes.</summary>
    public bool Markers { get; init; }

    /// <summary>Index of colour, dash and marker; null takes the next free one.</summary>
    public int? Palette { get; init; }

    static IReadOnlyList<double> SameLength(IReadOnlyList<double> x, IReadOnlyList<double> values)
    {
        Require.Length(values.Count, x.Count);
        return values;
    }
}
