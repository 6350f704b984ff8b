using InitStudy.Model;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>
/// One coloured cell for each Values[i, j], at (XGrid[i], YGrid[j]), in colours that diverge from white at Centre.
/// </summary>
/// <remarks>Shapes: XGrid (m), YGrid (n), both ascending; Values (m, n), grey where not finite.</remarks>
public sealed record HeatMap(
    string Title,
    FigureAxis X,
    FigureAxis Y,
    FigureAxis Colour,
    IReadOnlyList<double> XGrid,
    IReadOnlyList<double> YGrid,
    double[,] Values) : IFigure
{
    /// <summary>The value of each cell.</summary>
    /// <exception cref="ArgumentException">When the shape is not that of the grids.</exception>
    public double[,] Values { get; } = Shaped(XGrid, YGrid, Values);

    /// <summary>The value that is white.</summary>
    public double Centre { get; init; } = 1;

    /// <summary>Levels at which a thin solid contour of <see cref="Values"/> is drawn.</summary>
    public IReadOnlyList<double> ContourLevels { get; init; } = [];

    /// <summary>Contours from theory, dashed, each with its label at its end inside the picture.</summary>
    public IReadOnlyList<Curve> Curves { get; init; } = [];

    static double[,] Shaped(IReadOnlyList<double> xGrid, IReadOnlyList<double> yGrid, double[,] values)
    {
        Require.Length(values.GetLength(0), xGrid.Count);
        Require.Length(values.GetLength(1), yGrid.Count);
        return values;
    }
}
