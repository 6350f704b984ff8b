using OxyPlot;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Colour, dash and marker of a curve: told apart in grey and by colour-blind readers, too.</summary>
/// <remarks>Colours: Okabe and Ito, "Color Universal Design", without yellow, too light for a line on white.</remarks>
sealed record CurveStyle(OxyColor Colour, double Width, double[]? Dashes, MarkerType Marker, OxyColor MarkerFill)
{
    const int Dark = 6;

    static readonly OxyColor[] Colours =
    [
        OxyColor.FromRgb(0x00, 0x72, 0xB2),   // blue
        OxyColor.FromRgb(0xD5, 0x5E, 0x00),   // vermilion
        OxyColor.FromRgb(0x00, 0x9E, 0x73),   // bluish green
        OxyColor.FromRgb(0xCC, 0x79, 0xA7),   // reddish purple
        OxyColor.FromRgb(0xE6, 0x9F, 0x00),   // orange
        OxyColor.FromRgb(0x56, 0xB4, 0xE9),   // sky blue
        OxyColor.FromRgb(0x33, 0x33, 0x33),   // nearly black
    ];

    static readonly double[]?[] Patterns =
        [null, [9, 4], [2.5, 3], [9, 3, 2.5, 3], [16, 4], [5, 3], [9, 3, 2.5, 3, 2.5, 3]];

    static readonly MarkerType[] Shapes =
        [MarkerType.Circle, MarkerType.Square, MarkerType.Triangle, MarkerType.Diamond];

    /// <summary>One style for each curve, in their order.</summary>
    public static IReadOnlyList<CurveStyle> Of(IReadOnlyList<Curve> curves)
    {
        var next = 0;
        return [.. curves.Select(c => Of(c, c.Palette ?? (c.Dashed ? Dark : next++)))];
    }

    static CurveStyle Of(Curve curve, int palette)
    {
        var colour = Colours[palette % Colours.Length];
        if (curve.Dashed) colour = Darker(colour);   // to be seen on top of the measurement it agrees with
        var hollow = palette / Shapes.Length % 2 == 1;
        return new(
            colour,
            curve.Dashed ? 1.6 : 2.2,
            curve.Dashed ? [5, 3.5] : curve.Markers ? null : Patterns[palette % Patterns.Length],
            curve.Markers ? Shapes[palette % Shapes.Length] : MarkerType.None,
            hollow ? OxyColors.White : colour);
    }

    static OxyColor Darker(OxyColor c) => OxyColor.FromRgb(Darker(c.R), Darker(c.G), Darker(c.B));

    static byte Darker(byte channel) => (byte)(channel * 11 / 20);
}
