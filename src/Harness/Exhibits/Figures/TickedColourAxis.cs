using OxyPlot;
using OxyPlot.Axes;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>A colour bar from 0 (blue) through ½ (white) to 1 (red) on the right, with given ticks.</summary>
/// <remarks>Colours: Paul Tol, "Colour Schemes" (SRON/EPS/TN/09-002), BuRd: safe for colour-blind readers.</remarks>
sealed class TickedColourAxis : LinearColorAxis
{
    const int Steps = 65;   // odd, so that the middle one is the centre's own
    const double BarWidth = 18;

    static readonly uint[] BlueToRed =
        [0x2166AC, 0x4393C3, 0x92C5DE, 0xD1E5F0, 0xFFFFFF, 0xFDDBC7, 0xF4A582, 0xD6604D, 0xB2182B];

    readonly Ticks ticks;

    public TickedColourAxis(string title, Ticks ticks)
    {
        this.ticks = ticks;
        (Title, Position) = (title, AxisPosition.Right);
        PlotStyle.Apply(this);
        AxisDistance = 16;
        TickStyle = TickStyle.None;   // the library would draw ticks across the bar
        MajorTickSize = BarWidth + 2;
        AxisTickToLabelDistance = BarWidth + 6;
        Palette = OxyPalette.Interpolate(Steps, [.. BlueToRed.Select(rgb => OxyColor.FromUInt32(0xFF000000 | rgb))]);
        InvalidNumberColor = OxyColor.FromRgb(0x9A, 0x9A, 0x9A);
    }

    public override void GetTickValues(
        out IList<double> majorLabelValues, out IList<double> majorTickValues, out IList<double> minorTickValues)
    {
        majorLabelValues = majorTickValues = [.. ticks.Major.Select(t => t.Position)];
        minorTickValues = [];
    }

    public override void Render(IRenderContext rc, int pass)
    {
        base.Render(rc, pass);
        if (pass > 0) return;
        var area = PlotModel.PlotArea;
        var bar = new OxyRect(area.Right + AxisDistance, area.Top, BarWidth, area.Height);
        rc.DrawRectangle(bar, OxyColors.Undefined, TicklineColor, 1, EdgeRenderingMode.Automatic);
    }

    protected override string FormatValueOverride(double x) => ticks.Major.First(t => t.Position == x).Label;
}
