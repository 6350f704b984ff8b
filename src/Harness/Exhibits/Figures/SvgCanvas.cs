using System.Text;
using InitStudy.Harness.Hypotheses;
using OxyPlot;
using static InitStudy.Harness.Exhibits.Figures.SvgAttributes;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Draws as SVG text, one element a line.</summary>
/// <remarks>
/// Text is measured as 0.6 em a character, 0.95 em a wide one: more than Helvetica, Arial and their usual substitutes
/// take on average, so no room that is reserved depends on the fonts of a machine.
/// </remarks>
sealed class SvgCanvas : ClippingRenderContext
{
    const double LineHeight = 1.2;

    readonly StringBuilder svg = new();

    public SvgCanvas(double width, double height, string title, string description)
    {
        var (w, h) = (Number(width), Number(height));
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w} {h}\" width=\"100%\" role=\"img\" "
            + $"aria-label=\"{Escaped(title)}\" font-family=\"Helvetica, Arial, sans-serif\">");
        Line($"<title>{Escaped(title)}</title>");
        Line($"<desc>{Escaped(description)}</desc>");
        Line($"<rect width=\"{w}\" height=\"{h}\" fill=\"#ffffff\"/>");
    }

    /// <summary>The width reserved for a line of text.</summary>
    public static double TextWidth(string text, double size) =>
        size * text.Sum(c => c is 'W' or 'M' or 'm' or 'w' or '@' or '%' ? 0.95 : 0.6);

    /// <summary>Ends the document.</summary>
    public string Finish()
    {
        Line("</svg>");
        return svg.ToString();
    }

    public override void DrawLine(
        IList<ScreenPoint> points, OxyColor stroke, double thickness,
        EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        if (points.Count < 2 || stroke.IsInvisible() || thickness <= 0) return;
        var style = Stroke(stroke, thickness, dashArray);
        Line($"<polyline points=\"{Points(points)}\" fill=\"none\"{style} stroke-linejoin=\"round\"/>");
    }

    public override void DrawLineSegments(
        IList<ScreenPoint> points, OxyColor stroke, double thickness,
        EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin)
    {
        if (points.Count < 2 || stroke.IsInvisible() || thickness <= 0) return;
        var path = string.Concat(points.Select((p, i) => $"{(i % 2 == 0 ? 'M' : 'L')}{Number(p.X)} {Number(p.Y)}"));
        Line($"<path d=\"{path}\" fill=\"none\"{Stroke(stroke, thickness, dashArray)}/>");
    }

    public override void DrawPolygon(
        IList<ScreenPoint> points, OxyColor fill, OxyColor stroke, double thickness,
        EdgeRenderingMode edgeRenderingMode, double[] dashArray, LineJoin lineJoin) =>
        Line($"<polygon points=\"{Points(points)}\"{Fill(fill)}{Stroke(stroke, thickness, dashArray)}/>");

    public override void DrawEllipse(
        OxyRect extents, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode)
    {
        var centre = $"cx=\"{Number(extents.Center.X)}\" cy=\"{Number(extents.Center.Y)}\"";
        var radii = $"rx=\"{Number(extents.Width / 2)}\" ry=\"{Number(extents.Height / 2)}\"";
        Line($"<ellipse {centre} {radii}{Fill(fill)}{Stroke(stroke, thickness, null)}/>");
    }

    public override void DrawRectangle(
        OxyRect rectangle, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode)
    {
        if (fill.IsInvisible() && (stroke.IsInvisible() || thickness <= 0)) return;
        var isCell = stroke.IsInvisible();
        var overlap = isCell ? 0.5 : 0;   // no seams between the cells of a heat map
        var box = new OxyRect(rectangle.Left, rectangle.Top, rectangle.Width + overlap, rectangle.Height + overlap);
        var edges = isCell ? " shape-rendering=\"crispEdges\"" : "";
        Line($"<rect {Box(box)}{Fill(fill)}{Stroke(stroke, thickness, null)}{edges}/>");
    }

    /// <remarks>The library catches its own exceptions and draws them as text: here they are thrown again.</remarks>
    public override void DrawText(
        ScreenPoint p, string text, OxyColor fill, string fontFamily, double fontSize, double fontWeight,
        double rotation, HorizontalAlignment horizontalAlignment, VerticalAlignment verticalAlignment, OxySize? maxSize)
    {
        var weight = fontWeight > 500 ? " font-weight=\"bold\"" : "";
        var turn = rotation == 0 ? "" : $" transform=\"rotate({Number(rotation)} {Number(p.X)} {Number(p.Y)})\"";
        Draw(p, text, fontSize, horizontalAlignment, verticalAlignment, $"{weight}{Fill(fill)}{turn}");
    }

    /// <summary>Text with a white rim of letters' shape behind them.</summary>
    public void DrawRimmed(
        ScreenPoint p, string? text, OxyColor fill, double fontSize, HorizontalAlignment horizontalAlignment, VerticalAlignment verticalAlignment) =>
        Draw(
            p, text, fontSize, horizontalAlignment, verticalAlignment,
            $"{Fill(fill)} stroke=\"#ffffff\" stroke-opacity=\"0.8\" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"");

    void Draw(
        ScreenPoint p, string? text, double fontSize, HorizontalAlignment horizontalAlignment, VerticalAlignment verticalAlignment, string look)
    {
        if (string.IsNullOrEmpty(text)) return;
        if (text.StartsWith("OxyPlot exception", StringComparison.Ordinal)) throw new InvalidOperationException(text);

        var lines = text.Split('\n');
        var first = verticalAlignment switch   // the first baseline, in em below p
        {
            VerticalAlignment.Top => 0.92,
            VerticalAlignment.Bottom => -0.28 - (LineHeight * (lines.Length - 1)),
            _ => 0.35 - (LineHeight * (lines.Length - 1) / 2),
        };
        var anchor = horizontalAlignment switch
        {
            HorizontalAlignment.Left => "start",
            HorizontalAlignment.Right => "end",
            _ => "middle",
        };
        var style = $"font-size=\"{Number(fontSize)}\" text-anchor=\"{anchor}\"{look}";
        foreach (var (i, line) in lines.Index())
        {
            var baseline = p.Y + (fontSize * (first + (i * LineHeight)));
            Line($"<text x=\"{Number(p.X)}\" y=\"{Number(baseline)}\" {style}>{Raised(line)}</text>");
        }
    }

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight)
    {
        if (string.IsNullOrEmpty(text)) return OxySize.Empty;
        var lines = text.Split('\n');
        return new(lines.Max(line => TextWidth(line, fontSize)), LineHeight * fontSize * lines.Length);
    }

    // A nested viewport clips without a clipPath, whose id would clash when a page holds two figures.
    protected override void SetClip(OxyRect clippingRectangle)
    {
        var r = clippingRectangle;
        var view = $"{Number(r.Left)} {Number(r.Top)} {Number(r.Width)} {Number(r.Height)}";
        Line($"<svg {Box(r)} viewBox=\"{view}\" overflow=\"hidden\">");
    }

    protected override void ResetClip() => Line("</svg>");

    void Line(string element) => svg.Append(element).Append('\n');
}
