using OxyPlot;
using OxyPlot.Axes;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>An axis from 0 to 1 with given ticks: the library searches and formats none.</summary>
sealed class TickedAxis : LinearAxis
{
    readonly Ticks ticks;

    public TickedAxis(string title, Ticks ticks, AxisPosition position)
    {
        this.ticks = ticks;
        (Title, Position) = (title, position);
        PlotStyle.Apply(this);
        MajorGridlineStyle = LineStyle.Solid;
        MajorGridlineColor = OxyColor.FromRgb(0xE3, 0xE3, 0xE3);
        MajorGridlineThickness = 1;
    }

    public override void GetTickValues(
        out IList<double> majorLabelValues, out IList<double> majorTickValues, out IList<double> minorTickValues)
    {
        majorLabelValues = majorTickValues = [.. ticks.Major.Select(t => t.Position)];
        minorTickValues = [.. ticks.Minor];
    }

    protected override string FormatValueOverride(double x) => ticks.Major.First(t => t.Position == x).Label;
}
