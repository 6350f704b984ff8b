using OxyPlot;
using OxyPlot.Series;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Thin solid contours of a grid at given levels, cell by cell; cells next to a gap have none.</summary>
sealed class ContourSegments : XYAxisSeries
{
    readonly List<DataPoint> ends = [];

    public ContourSegments(double[,] values, double[] x, double[] y, double[] levels)
    {
        RenderInLegend = false;
        if (x.Length < 2 || y.Length < 2 || levels.Length == 0) return;
        Conrec.Contour(values, x, y, levels, (startX, startY, endX, endY, _) =>
        {
            var (start, end) = (new DataPoint(startX, startY), new DataPoint(endX, endY));
            if (start.IsDefined() && end.IsDefined()) ends.AddRange([start, end]);
        });
    }

    public override void Render(IRenderContext rc)
    {
        var points = ends.Select(end => this.Transform(end)).ToList();
        rc.DrawLineSegments(points, PlotStyle.Ink, 1, EdgeRenderingMode.Automatic, null!, LineJoin.Round);
    }
}
