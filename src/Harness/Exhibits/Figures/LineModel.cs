using OxyPlot;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>The plotting library's model of a <see cref="LinePlot"/>.</summary>
static class LineModel
{
    public static PlotModel Of(LinePlot plot)
    {
        var x = AxisMap.Fit(plot.X, plot.Curves.SelectMany(c => c.X), margin: 0.025);
        var y = AxisMap.Fit(plot.Y, plot.Curves.SelectMany(Heights), margin: 0.05);
        var whole = plot.Curves.SelectMany(c => c.X).All(double.IsInteger);
        var model = PlotStyle.Model(plot.Title);
        model.Axes.Add(new TickedAxis(plot.X.Title, PlotStyle.TicksSideBySide(x, most: 9, whole), AxisPosition.Bottom));
        model.Axes.Add(new TickedAxis(plot.Y.Title, Ticks.On(y, most: 7), AxisPosition.Left));
        model.Legends.Add(new EndLabels());

        var styled = plot.Curves.Zip(CurveStyle.Of(plot.Curves)).ToList();
        foreach (var (curve, style) in styled)
            foreach (var band in Bands(curve, style, x, y)) model.Series.Add(band);
        foreach (var (curve, style) in styled)
            model.Series.Add(Line(curve, style, x, y));
        return model;
    }

    /// <summary>A curve as positions, with gaps where an axis cannot show a value.</summary>
    public static CurveSeries Line(Curve curve, CurveStyle style, AxisMap x, AxisMap y)
    {
        var series = new CurveSeries(style) { Title = curve.Label };
        series.Points.AddRange(curve.X.Zip(curve.Y, (a, b) => Point(x, y, a, b)));
        return series;
    }

    // One area for each stretch without a gap: the library would fill across gaps.
    static IEnumerable<AreaSeries> Bands(Curve curve, CurveStyle style, AxisMap x, AxisMap y)
    {
        if (curve.Spread is not { } spread) yield break;
        AreaSeries? area = null;
        for (var i = 0; i < curve.X.Count; i++)
        {
            var (low, high) = (Point(x, y, curve.X[i], spread.Low[i]), Point(x, y, curve.X[i], spread.High[i]));
            if (!low.IsDefined() || !high.IsDefined())
            {
                if (area is not null) yield return area;
                area = null;
                continue;
            }

            area ??= Area(style);
            area.Points.Add(low);
            area.Points2.Add(high);
        }

        if (area is not null) yield return area;
    }

    static AreaSeries Area(CurveStyle style) => new()
    {
        RenderInLegend = false,
        Fill = OxyColor.FromAColor(46, style.Colour),
        StrokeThickness = 0,
        MinimumSegmentLength = 1,
    };

    static DataPoint Point(AxisMap x, AxisMap y, double a, double b)
    {
        var point = new DataPoint(x.Position(a), y.Position(b));
        return point.IsDefined() ? point : DataPoint.Undefined;
    }

    static IEnumerable<double> Heights(Curve curve) =>
        curve.Spread is { } spread ? [.. curve.Y, .. spread.Low, .. spread.High] : curve.Y;
}
