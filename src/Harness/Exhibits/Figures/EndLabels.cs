using OxyPlot;
using OxyPlot.Legends;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Labels on the right, each at the height where its curve ends, moved apart where curves end together.</summary>
/// <remarks>A thin line leads from the curve's last point to a sample of the curve and its label; a curve without a point has none.</remarks>
sealed class EndLabels : Legend
{
    const double Step = 1.3 * PlotStyle.TextSize;
    const double LeaderWidth = 24, SampleWidth = 34, Gap = 6;

    public EndLabels()
    {
        LegendPlacement = LegendPlacement.Outside;
        LegendPosition = LegendPosition.RightTop;
        LegendFontSize = PlotStyle.TextSize;
        LegendSymbolLength = LeaderWidth + SampleWidth;   // room that the base reserves
        LegendSymbolMargin = Gap;
        LegendMargin = 0;
        LegendPadding = 0;
    }

    public override void RenderLegends(IRenderContext rc)
    {
        var frame = PlotModel.PlotArea;
        var curves = PlotModel.Series.OfType<CurveSeries>()
            .Select(curve => (Curve: curve, End: curve.LastVisible(frame)))
            .OrderBy(label => label.End?.Y ?? frame.Bottom).ToList();   // stable: equal ends keep the order of the curves
        var heights = Spread([.. curves.Select(label => label.End?.Y ?? frame.Bottom)], frame.Top, frame.Bottom);
        foreach (var ((curve, end), y) in curves.Zip(heights))
        {
            var x = frame.Right + LeaderWidth;
            if (end is { } point)
                rc.DrawLine([point, new(frame.Right + 4, point.Y), new(x - 4, y)], PlotStyle.Leader, 1, EdgeRenderingMode.Automatic);
            curve.RenderLegend(rc, new(x, y - (Step / 2), SampleWidth, Step));
            rc.DrawText(
                new(x + SampleWidth + Gap, y), curve.Title, PlotStyle.Ink, null, PlotStyle.TextSize, FontWeights.Normal, 0,
                HorizontalAlignment.Left, VerticalAlignment.Middle);
        }
    }

    /// <summary>Heights in ascending order, at least a step apart, as near to the wanted ones as the frame allows.</summary>
    internal static double[] Spread(double[] wanted, double top, double bottom)
    {
        var heights = (double[])wanted.Clone();
        for (var i = 0; i < heights.Length; i++) heights[i] = Math.Max(heights[i], i == 0 ? top : heights[i - 1] + Step);
        for (var i = heights.Length - 1; i >= 0; i--)
            heights[i] = Math.Min(heights[i], i == heights.Length - 1 ? Math.Max(bottom, top + (i * Step)) : heights[i + 1] - Step);
        return heights;
    }
}
