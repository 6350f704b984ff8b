using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>The plotting library's model of a <see cref="HeatMap"/>.</summary>
static class HeatModel
{
    const double Inset = 5;   // of a contour's label from the frame

    public static PlotModel Of(HeatMap map)
    {
        var (xEdges, yEdges) = (Edges(map.X, map.XGrid), Edges(map.Y, map.YGrid));
        var (x, y, colour) = (Span(map.X, xEdges), Span(map.Y, yEdges), Diverging(map));
        var model = PlotStyle.Model(map.Title);
        model.Axes.Add(new TickedAxis(map.X.Title, PlotStyle.TicksSideBySide(x, most: 11), AxisPosition.Bottom));
        model.Axes.Add(new TickedAxis(map.Y.Title, Ticks.On(y, most: 11), AxisPosition.Left));
        model.Axes.Add(new TickedColourAxis(map.Colour.Title, Ticks.On(colour, most: 8)));

        var shades = Positions(map.Values, colour);
        model.Series.Add(Cells(shades, [.. xEdges.Select(x.PositionOf)], [.. yEdges.Select(y.PositionOf)]));
        model.Series.Add(new ContourSegments(
            shades,
            [.. map.XGrid.Select(x.Position)],
            [.. map.YGrid.Select(y.Position)],
            [.. map.ContourLevels.Select(colour.Position)]));
        foreach (var (curve, style) in map.Curves.Zip(CurveStyle.Of(map.Curves)))
        {
            var line = LineModel.Line(curve with { Palette = 6 }, style, x, y);
            line.RenderInLegend = false;
            model.Series.Add(line);
            if (Label(line) is { } label) model.Annotations.Add(label);
        }

        return model;
    }

    static RectangleSeries Cells(double[,] shades, double[] x, double[] y)
    {
        var cells = new RectangleSeries { LabelFontSize = 0 };
        for (var i = 0; i < shades.GetLength(0); i++)
            for (var j = 0; j < shades.GetLength(1); j++)
                cells.Items.Add(new(new DataPoint(x[i], y[j]), new DataPoint(x[i + 1], y[j + 1]), shades[i, j]));
        return cells;
    }

    // At the last point inside the picture, on the inner side of it.
    static RimmedLabel? Label(CurveSeries line)
    {
        var inside = line.Points.Where(p => p.X is >= 0 and <= 1 && p.Y is >= 0 and <= 1).ToList();
        if (inside is []) return null;
        var end = inside[^1];
        return new()
        {
            Text = line.Title,
            TextPosition = end,
            Offset = new ScreenVector(end.X > 0.5 ? -Inset : Inset, end.Y > 0.5 ? Inset : -Inset),
            FontSize = PlotStyle.TextSize - 1,
            TextHorizontalAlignment = end.X > 0.5 ? HorizontalAlignment.Right : HorizontalAlignment.Left,
            TextVerticalAlignment = end.Y > 0.5 ? VerticalAlignment.Top : VerticalAlignment.Bottom,
        };
    }

    // Half-way between neighbours, as coordinates; the outer cells are as wide outwards as inwards.
    static double[] Edges(FigureAxis axis, IReadOnlyList<double> grid)
    {
        var map = new AxisMap(axis.Scale, 0, 1);
        var c = grid.Select(map.Coordinate).ToList();
        if (c.Any(double.IsNaN) || c.Zip(c.Skip(1)).Any(pair => pair.First >= pair.Second))
            throw new ArgumentException($"the grid of {axis.Title} must ascend on a {axis.Scale} axis");
        if (c.Count == 0) return [0];
        if (c.Count == 1) return [c[0] - HalfWidth(c[0]), c[0] + HalfWidth(c[0])];
        return
        [
            c[0] - ((c[1] - c[0]) / 2),
            .. c.Zip(c.Skip(1), (a, b) => (a + b) / 2),
            c[^1] + ((c[^1] - c[^2]) / 2),
        ];
    }

    static double HalfWidth(double lone) => Math.Max(0.5, Math.Abs(lone) / 10);

    static AxisMap Span(FigureAxis axis, double[] edges) =>
        edges.Length < 2 ? new(axis.Scale, 0, 1) : new(axis.Scale, edges[0], edges[^1]);

    // As far below the centre as above it, so that a shade means the same distance on both sides.
    static AxisMap Diverging(HeatMap map)
    {
        var all = AxisMap.Fit(map.Colour, map.Values.Cast<double>().Append(map.Centre), margin: 0);
        var centre = all.Coordinate(map.Centre);
        var reach = Math.Max(all.High - centre, centre - all.Low);
        return new(map.Colour.Scale, centre - reach, centre + reach);
    }

    static double[,] Positions(double[,] values, AxisMap map)
    {
        var positions = new double[values.GetLength(0), values.GetLength(1)];
        for (var i = 0; i < values.GetLength(0); i++)
            for (var j = 0; j < values.GetLength(1); j++)
                positions[i, j] = map.Position(values[i, j]);
        return positions;
    }
}
