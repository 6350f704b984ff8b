using System.Globalization;
using OxyPlot;
using OxyPlot.Axes;

namespace InitStudy.Harness.Exhibits.Figures;

/// <summary>Sizes, colours and distances that all figures share.</summary>
static class PlotStyle
{
    public const double TextSize = 15;
    public const double TitleSize = 18;

    // Characters a line, so that a title is no longer than its figure or axis.
    const int TitleLength = 60;
    const int AxisTitleLength = 36;

    const double AxisLength = 440;   // of the shortest horizontal axis that a legend or a colour bar leaves

    public static readonly OxyColor Ink = OxyColor.FromRgb(0x22, 0x22, 0x22);

    /// <summary>Of lines that lead from a curve to its label.</summary>
    public static readonly OxyColor Leader = OxyColor.FromRgb(0x8A, 0x8A, 0x8A);

    /// <summary>An empty plot with its title, wrapped when long.</summary>
    public static PlotModel Model(string title) => new()
    {
        Title = Wrapped(title, TitleLength),
        TitleFontSize = TitleSize,
        TitlePadding = 12,
        TitleHorizontalAlignment = TitleHorizontalAlignment.CenteredWithinView,
        Culture = CultureInfo.InvariantCulture,
        DefaultFontSize = TextSize,
        TextColor = Ink,
        PlotAreaBorderColor = Ink,
        PlotAreaBorderThickness = new OxyThickness(1),
        Padding = new OxyThickness(14, 12, 28, 12),
    };

    /// <summary>An axis over positions 0 to 1.</summary>
    public static void Apply(Axis axis)
    {
        (axis.Minimum, axis.Maximum, axis.MajorStep, axis.MinorStep) = (0, 1, 1, 0.01);
        axis.Title = Wrapped(axis.Title, AxisTitleLength);
        axis.TickStyle = TickStyle.Outside;
        (axis.MajorTickSize, axis.MinorTickSize, axis.AxisTickToLabelDistance) = (6, 3, 4);
        (axis.TicklineColor, axis.MinorTicklineColor) = (Ink, Ink);
        axis.TitleFontSize = TextSize + 1;
        axis.AxisTitleDistance = 10;
    }

    /// <summary>Ticks of a horizontal axis: fewer when their labels are long.</summary>
    public static Ticks TicksSideBySide(AxisMap axis, int most, bool whole = false)
    {
        while (true)
        {
            var ticks = Ticks.On(axis, most, whole);
            var needed = ticks.Major.Sum(t => SvgCanvas.TextWidth(t.Label, TextSize) + (1.3 * TextSize));
            if (needed <= AxisLength || most == 2) return ticks;
            most--;
        }
    }

    /// <summary>Lines of about equal length, and no more of them than needed.</summary>
    public static string Wrapped(string title, int longest)
    {
        var lines = Lines(title, longest);
        var balanced = Enumerable.Range(1, longest).Select(length => Lines(title, length));
        return string.Join('\n', balanced.First(shorter => shorter.Count <= lines.Count));
    }

    static List<string> Lines(string title, int length)
    {
        var lines = new List<string> { "" };
        foreach (var word in title.Split(' '))
        {
            if (lines[^1] == "") lines[^1] = word;
            else if (lines[^1].Length + 1 + word.Length > length) lines.Add(word);
            else lines[^1] += " " + word;
        }

        return lines;
    }
}
