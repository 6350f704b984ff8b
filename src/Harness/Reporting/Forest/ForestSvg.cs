using System.Globalization;
using System.Text;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Exhibits.Figures;
using static InitStudy.Harness.Exhibits.Figures.SvgAttributes;

namespace InitStudy.Harness.Reporting.Forest;

/// <summary>Draws a forest plot as SVG: labels above their lines, so that it can be read on a narrow screen, too.</summary>
/// <remarks>Colours come from classes: those of the page around it, or, in a file of its own, those that the file brings.</remarks>
sealed class ForestSvg
{
    const double FileWidth = 560;
    const double Width = 420, Left = 12, Right = 408, Top = 6;
    const double LabelledRow = 35, CompactRow = 9, LineInRow = 25, AxisRoom = 60;
    const int Labelled = 40, LabelLength = 66, BoldLength = 56, TitleLength = 64;

    readonly ForestPlot _plot;
    readonly AxisMap _axis;
    readonly StringBuilder _svg = new();

    ForestSvg(ForestPlot plot)
    {
        _plot = plot;
        _axis = AxisMap.Fit(plot.Axis, plot.Rows.SelectMany(ForestPlot.Numbers).Where(double.IsFinite), margin: 0.04);
    }

    /// <summary>An SVG element for a page that has classes for it.</summary>
    /// <param name="plot">What to draw.</param>
    /// <param name="finding">What it shows, in a sentence: its text for readers who cannot see it.</param>
    public static string Inline(ForestPlot plot, string finding) => new ForestSvg(plot).Draw(finding, "");

    /// <summary>A file of its own, right on light and on dark pages.</summary>
    public static string Document(ForestPlot plot, string finding) => new ForestSvg(plot).Draw(finding, Style);

    const string Style =
        """
        <style>
        .forest{--ink:#222;--soft:#595959;--grid:#ddd;--band:#cfe3f3;--edge:#5b8db8;--good:#0072b2;--bad:#b84a00;--paper:#fff}
        @media(prefers-color-scheme:dark){.forest{--ink:#e8e8e8;--soft:#a8a8a8;--grid:#3a3a3a;--band:#1d3a52;--edge:#5b8db8}
        .forest{--good:#6cc0f5;--bad:#ff9a52;--paper:#161616}}
        .forest{font:12px Helvetica,Arial,sans-serif}.forest text{fill:var(--ink)}.forest .paper{fill:var(--paper)}.forest .band{fill:var(--band)}
        .forest .grid{stroke:var(--grid)}.forest .edge{stroke:var(--edge)}.forest .predicted{stroke:var(--ink);stroke-dasharray:4 3}
        .forest .supported{stroke:var(--good);fill:var(--good)}.forest .refuted{stroke:var(--bad);fill:var(--bad)}
        .forest .undecided{stroke:var(--soft);fill:var(--paper)}.forest text.axis{fill:var(--soft)}
        .forest text.supported,.forest text.undecided{stroke:none;fill:var(--ink)}.forest text.refuted{stroke:none;fill:var(--bad);font-weight:bold}
        </style>

        """;

    string Draw(string finding, string style)
    {
        var heights = _plot.Rows.Select((_, i) => i < Labelled ? LabelledRow : CompactRow).ToList();
        var bottom = Top + heights.Sum();
        var size = $"viewBox=\"0 0 {Number(Width)} {Number(bottom + AxisRoom)}\"";
        var width = style.Length > 0 ? $" width=\"{Number(FileWidth)}\"" : "";
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\"{width} class=\"forest\" {size} role=\"img\" aria-label=\"{Escaped(finding)}\">");
        _svg.Append(style.ReplaceLineEndings("\n"));
        if (style.Length > 0) Line($"<rect class=\"paper\" width=\"{Number(Width)}\" height=\"{Number(bottom + AxisRoom)}\"/>");
        var common = _plot.Rows.Select(row => row.Band).Distinct().Count() == 1;
        if (common) DrawBand(_plot.Rows[0].Band, Top, bottom - Top);
        Axis(bottom);
        var predictions = _plot.Rows.Select(row => row.Predicted).Distinct().ToList();
        if (predictions is [var predicted] && double.IsFinite(predicted)) Vertical("predicted", X(predicted), Top, bottom);
        var y = Top;
        foreach (var (i, row) in _plot.Rows.Index())
        {
            Row(row, y, heights[i], common, predictions.Count > 1);
            y += heights[i];
        }

        Line("</svg>");
        return _svg.ToString();
    }

    void Row(ForestRow row, double top, double height, bool bandIsCommon, bool ownPrediction)
    {
        var isLabelled = height == LabelledRow;
        var y = top + (isLabelled ? LineInRow : CompactRow / 2);
        var verdict = row.Verdict.Word();
        if (!bandIsCommon) DrawBand(row.Band, y - (isLabelled ? 7 : 4), isLabelled ? 14 : 8);
        if (ownPrediction && double.IsFinite(row.Predicted)) Vertical("predicted", X(row.Predicted), y - 7, y + 7);
        Line($"<g class=\"{verdict}\"><title>{Escaped(row.Label)}</title>");
        var mark = row.Verdict == Verdict.Refuted ? "✕ " : row.Verdict == Verdict.Undecided ? "? " : "";
        if (isLabelled) Line($"<text class=\"{verdict}\" x=\"{Number(Left)}\" y=\"{Number(top + 13)}\">{mark}{Escaped(Short(row.Label, row.Verdict))}</text>");
        Interval(row, y, isLabelled ? 4.2 : 3);
        Line("</g>");
    }

    void Interval(ForestRow row, double y, double radius)
    {
        var (low, high, at) = (X(row.Low), X(row.High), X(row.Estimate));
        if (high > low) Line($"<line x1=\"{Number(low)}\" y1=\"{Number(y)}\" x2=\"{Number(high)}\" y2=\"{Number(y)}\" stroke-width=\"2\"/>");
        if (IsBelow(row.Low)) Arrow(Left, y, -1);
        if (IsAbove(row.High)) Arrow(Right, y, 1);
        var (x, h, r) = (Number(at), Number(y), Number(radius));
        Line(row.Verdict == Verdict.Refuted
            ? $"<path d=\"M{Number(at - radius - 1)} {h}L{x} {Number(y - radius - 1)} {Number(at + radius + 1)} {h} {x} {Number(y + radius + 1)}Z\"/>"
            : $"<circle cx=\"{x}\" cy=\"{h}\" r=\"{r}\"/>");
    }

    /// <summary>The interval goes on beyond the frame.</summary>
    void Arrow(double x, double y, int side) =>
        Line($"<path d=\"M{Number(x + (side * 9))} {Number(y)}l{Number(side * -8)} -4v8Z\"/>");

    void DrawBand(Band band, double top, double height)
    {
        var (low, high) = (X(band.Low), X(band.High));
        Line($"<rect class=\"band\" x=\"{Number(low)}\" y=\"{Number(top)}\" width=\"{Number(Math.Max(high - low, 1))}\" height=\"{Number(height)}\"/>");
        if (!IsBelow(band.Low)) Vertical("edge", low, top, top + height);
        if (!IsAbove(band.High)) Vertical("edge", high, top, top + height);
    }

    void Axis(double bottom)
    {
        foreach (var (position, label) in Ticks.On(_axis, most: 5).Major)
        {
            var x = Left + (position * (Right - Left));
            Vertical("grid", x, Top, bottom + 4);
            var anchor = position < 0.03 ? "start" : position > 0.97 ? "end" : "middle";
            Line($"<text class=\"axis\" x=\"{Number(x)}\" y=\"{Number(bottom + 17)}\" text-anchor=\"{anchor}\">{Raised(label)}</text>");
        }

        foreach (var (i, line) in PlotStyle.Wrapped(_plot.Axis.Title, TitleLength).Split('\n').Index())
            Line($"<text x=\"{Number(Width / 2)}\" y=\"{Number(bottom + 36 + (i * 15))}\" text-anchor=\"middle\">{Escaped(line)}</text>");
    }

    void Vertical(string kind, double x, double top, double bottom) =>
        Line($"<line class=\"{kind}\" x1=\"{Number(x)}\" y1=\"{Number(top)}\" x2=\"{Number(x)}\" y2=\"{Number(bottom)}\"/>");

    /// <summary>Where a value is drawn: at the frame if it lies beyond. What diverged lies beyond on the right.</summary>
    double X(double value) => Left + ((IsBelow(value) ? 0 : IsAbove(value) ? 1 : _axis.Position(value)) * (Right - Left));

    bool IsBelow(double value) => double.IsNegativeInfinity(value) || _axis.Position(value) < 0 || (value <= 0 && _axis.Scale != AxisScale.Linear);

    bool IsAbove(double value) => double.IsPositiveInfinity(value) || double.IsNaN(value) || _axis.Position(value) > 1;

    /// <summary>As much of a label as the frame has room for: fewer letters where they are bold.</summary>
    static string Short(string label, Verdict verdict)
    {
        var room = verdict == Verdict.Refuted ? BoldLength : LabelLength;
        return label.Length <= room ? label : $"{label[..(room - 1)]}…";
    }

    void Line(string element) => _svg.Append(CultureInfo.InvariantCulture, $"{element}\n");
}
