using OxyPlot;
using OxyPlot.Series;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>A line whose markers keep a readable distance, and whose points between two gaps are dots.</summary>
sealed class CurveSeries : LineSeries
{
    const double MarkerDistance = 18;

    public CurveSeries(CurveStyle style)
    {
        Color = style.Colour;
        StrokeThickness = style.Width;
        Dashes = style.Dashes;
        LineJoin = LineJoin.Round;
        MinimumSegmentLength = 1;
        MarkerType = style.Marker;
        MarkerSize = style.Marker == MarkerType.Circle ? 3.8 : 4.2;
        MarkerFill = style.MarkerFill;
        MarkerStroke = style.Colour;
        MarkerStrokeThickness = 1.4;
    }

    /// <summary>Where the curve ends on the screen, as far as the frame shows it; none if it shows nothing.</summary>
    public ScreenPoint? LastVisible(OxyRect frame)
    {
        var seen = Points.Where(IsInside).ToList();
        return seen is [] ? null : new(frame.Left + (seen[^1].X * frame.Width), frame.Bottom - (seen[^1].Y * frame.Height));
    }

    /// <summary>Wider than the frame by a marker, so that none at the frame is cut, unless the line goes on beyond.</summary>
    public override OxyRect GetClippingRect()
    {
        var frame = base.GetClippingRect();
        return MarkerType == MarkerType.None || !Points.Where(point => point.IsDefined()).All(IsInside)
            ? frame
            : frame.Inflate(MarkerSize + MarkerStrokeThickness, MarkerSize + MarkerStrokeThickness);
    }

    static bool IsInside(DataPoint point) => point.X is >= 0 and <= 1 && point.Y is >= 0 and <= 1;

    protected override void RenderLineAndMarkers(IRenderContext rc, IList<ScreenPoint> pointsToRender)
    {
        if (pointsToRender.Count == 1)
        {
            var lone = MarkerType == MarkerType.None ? MarkerType.Circle : MarkerType;
            Mark(rc, pointsToRender[0], lone);
            return;
        }

        RenderLine(rc, pointsToRender);
        if (MarkerType == MarkerType.None) return;
        var before = double.NegativeInfinity;
        foreach (var point in pointsToRender)
        {
            if (Math.Abs(point.X - before) < MarkerDistance) continue;
            before = point.X;
            Mark(rc, point, MarkerType);
        }
    }

    void Mark(IRenderContext rc, ScreenPoint at, MarkerType type) => rc.DrawMarker(
        at, type, null, MarkerSize, MarkerFill, MarkerStroke, MarkerStrokeThickness, EdgeRenderingMode);
}
