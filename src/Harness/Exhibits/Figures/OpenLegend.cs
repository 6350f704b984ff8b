using OxyPlot;
using OxyPlot.Legends;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>A legend on the right, clipped only at the figure's edge: a font wider than measured is not cut.</summary>
sealed class OpenLegend : Legend
{
    public OpenLegend()
    {
        LegendPlacement = LegendPlacement.Outside;
        LegendPosition = LegendPosition.RightTop;
        LegendFontSize = PlotStyle.TextSize;
        LegendSymbolLength = 34;
        LegendSymbolMargin = 8;
        LegendLineSpacing = 5;
        LegendMargin = 14;
        LegendPadding = 0;
    }

    public override void RenderLegends(IRenderContext rc)
    {
        LegendArea = new(LegendArea.Left, LegendArea.Top, PlotModel.Width - LegendArea.Left, LegendArea.Height);
        base.RenderLegends(rc);
    }
}
