using OxyPlot;
using OxyPlot.Annotations;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>A label on a map that can be read on any colour: its letters have a pale rim, whose width no font changes.</summary>
sealed class RimmedLabel : TextAnnotation
{
    public override void Render(IRenderContext rc) => ((SvgCanvas)rc).DrawRimmed(
        this.Transform(TextPosition) + Offset, Text, PlotStyle.Ink, FontSize, TextHorizontalAlignment, TextVerticalAlignment);
}
