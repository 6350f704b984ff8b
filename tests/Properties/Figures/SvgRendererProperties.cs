using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FsCheck.Xunit;
using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Properties.Figures;

/// <summary>What holds for every figure.</summary>
public sealed partial class SvgRendererProperties
{
    static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static TheoryData<string> Names => ExampleFigures.Names;

    [Theory, MemberData(nameof(Names))]
    public void CultureThreadAndRepetitionLeaveTheBytes(string name)
    {
        var figure = ExampleFigures.Named(name);
        var expected = InCulture(CultureInfo.InvariantCulture, figure);
        Assert.Equal(expected, InCulture(CultureInfo.InvariantCulture, figure));
        foreach (var culture in (string[])["es-ES", "tr-TR", "ar-SA"])
            Assert.Equal(expected, InCulture(CultureInfo.GetCultureInfo(culture), figure));
        Assert.Equal(expected, InCulture(Hostile, figure));
    }

    [Theory, MemberData(nameof(Names))]
    public void EachElementHasItsLine(string name)
    {
        var svg = new SvgText(ExampleFigures.Named(name)).Text;
        Assert.EndsWith("</svg>\n", svg, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', svg);
        Assert.All(svg.TrimEnd('\n').Split('\n'), line => Assert.Matches(ElementLine(), line));
    }

    [Theory, MemberData(nameof(Names))]
    public void CoordinatesHaveAtMostTwoDecimalsAndAreNumbers(string name)
    {
        var svg = new SvgText(ExampleFigures.Named(name)).Text;
        var markup = TextContent().Replace(svg, "><");
        Assert.DoesNotMatch(@"\.\d{3}", markup);
        Assert.DoesNotMatch(@"(?i)NaN|Infinity|∞|""-0""", markup);
    }

    [Theory, MemberData(nameof(Names))]
    public void TitleAndEveryCurvesLabelAreShown(string name)
    {
        var figure = ExampleFigures.Named(name);
        var svg = new SvgText(figure);
        Assert.All(figure.Curves, curve => Assert.Contains(curve.Label, svg.Words));
        Assert.Contains(figure.Title, string.Join(' ', svg.Words), StringComparison.Ordinal);
        Assert.Equal(figure.Title, svg.Elements("title").Single().Value);
        var description = svg.Elements("desc").Single().Value;
        Assert.All(figure.Curves, curve => Assert.Contains(curve.Label, description, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Names))]
    public void TextStaysInsideTheFigure(string name)
    {
        var svg = new SvgText(ExampleFigures.Named(name));
        Assert.All(svg.Elements("text"), text =>
        {
            var (box, view) = (Box(text), SvgText.ViewBox(text.Parent!));   // the figure, or a viewport that clips
            Assert.True(box.Left >= view.Left && box.Right <= view.Right, text.ToString());
            Assert.True(box.Top >= view.Top && box.Bottom <= view.Bottom, text.ToString());
        });
    }

    [Theory, MemberData(nameof(Names))]
    public void TextDoesNotOverlap(string name)
    {
        var texts = new SvgText(ExampleFigures.Named(name)).Elements("text").ToList();
        foreach (var (i, text) in texts.Index())
            foreach (var other in texts.Skip(i + 1))
            {
                var (a, b) = (Box(text), Box(other));
                var apart = a.Right <= b.Left || b.Right <= a.Left || a.Bottom <= b.Top || b.Bottom <= a.Top;
                Assert.True(apart, $"\"{text.Value}\" overlaps \"{other.Value}\"");
            }
    }

    /// <summary>A font wider than measured is not cut.</summary>
    [Fact]
    public void LabelsAreClippedAtTheFiguresEdgeAlone()
    {
        var svg = new SvgText(ExampleFigures.Gradients);
        var label = svg.Elements("text").First(t => t.Value == ExampleFigures.Gradients.Curves[0].Label).Parent!;
        Assert.Equal(SvgText.ViewBox(svg.Elements("svg").First()), SvgText.ViewBox(label));
    }

    /// <summary>Where curves end apart, each label stands at the height of its curve's end, below the one above.</summary>
    [Fact]
    public void LabelsStandWhereTheirCurvesEnd()
    {
        Curve Rising(string label, double end) => new(label, [0, 1], [0, end]);
        var svg = new SvgText(new LinePlot("any", new("x", AxisScale.Linear, 0, 1), new("y", AxisScale.Linear, 0, 10), [Rising("low", 2), Rising("high", 9), Rising("middle", 5)]));
        double Height(string label) => SvgText.Number(svg.Elements("text").Single(text => text.Value == label), "y");
        var frame = svg.Stretches.SelectMany(points => points).ToList();
        var (bottom, highest) = (frame.Max(point => point.Y), frame.Min(point => point.Y));
        var unit = (bottom - highest) / 9;
        Assert.Equal(3 * unit, Height("low") - Height("middle"), 0.1);
        Assert.Equal(4 * unit, Height("middle") - Height("high"), 0.1);
    }

    /// <summary>Equal ends: labels keep the order of their curves and do not overlap.</summary>
    [Fact]
    public void LabelsOfCurvesThatEndTogetherAreMovedApart()
    {
        double[] heights = EndLabels.Spread([100, 100, 100, 300, 300], 0, 300);
        Assert.Equal(heights.Order(), heights);
        Assert.All(heights.Zip(heights.Skip(1)), pair => Assert.True(pair.Second - pair.First >= PlotStyle.TextSize));
        Assert.InRange(heights[^1], 0, 300);
    }

    [Property(MaxTest = 200)]
    public void AnyNumbersMakeWellFormedXml((double, double)[] points, (double, double)[] more, bool markers, int scale)
    {
        FigureAxis Axis(int n) => new("axis", (AxisScale)(int)((uint)n % 3));
        Curve Through((double X, double Y)[] p) => new("curve", [.. p.Select(q => q.X)], [.. p.Select(q => q.Y)])
        {
            Markers = markers,
            Spread = new([.. p.Select(q => q.Y / 2)], [.. p.Select(q => q.Y * 2)]),
        };
        Curve[] curves = [Through(points), Through(more) with { Dashed = true }];
        var svg = new SvgText(new LinePlot("any", Axis(scale), Axis(scale / 3), curves));
        Assert.DoesNotMatch(@"(?i)NaN|Infinity|exception", svg.Text);
        Assert.InRange(svg.Words.Count(), 6, 50);
    }

    static string InCulture(CultureInfo culture, IFigure figure)
    {
        var svg = "";
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            svg = SvgRenderer.Render(figure);
        });
        thread.Start();
        thread.Join();
        return svg;
    }

    // Works where the machine has no culture data, too.
    static CultureInfo Hostile
    {
        get
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign) = (",", "~");
            return culture;
        }
    }

    // 0.6 em a character, from 0.8 em above the baseline to 0.25 em below it.
    static (double Left, double Top, double Right, double Bottom) Box(XElement text)
    {
        var (x, y, size) = (SvgText.Number(text, "x"), SvgText.Number(text, "y"), SvgText.Number(text, "font-size"));
        var width = 0.6 * size * text.Value.Length;
        var left = text.Attribute("text-anchor")!.Value switch { "start" => 0, "end" => -width, _ => -width / 2 };
        var (above, below) = (0.8 * size, 0.25 * size);
        if (text.Attribute("transform") is not { } turn) return (x + left, y - above, x + left + width, y + below);

        var centre = Turned().Match(turn.Value).Groups;
        var (cx, cy) = (double.Parse(centre[1].Value, Invariant), double.Parse(centre[2].Value, Invariant));
        var baseline = cx + (y - cy);   // turned to the left, what was below is now on the right
        return (baseline - above, cy - left - width, baseline + below, cy - left);
    }

    [GeneratedRegex("^(<svg [^<>]*>|</svg>|<[a-z]+ [^<>]*/>|<(title|desc)>[^<>]*</(title|desc)>"
        + "|<text [^<>]*>[^<>]*(<tspan [^<>]*>[^<>]*</tspan>)?</text>)$")]
    private static partial Regex ElementLine();

    [GeneratedRegex(@"^rotate\(-90 (\S+) (\S+)\)$")]
    private static partial Regex Turned();

    [GeneratedRegex(">[^<>\n]+<|aria-label=\"[^\"]*\"")]
    private static partial Regex TextContent();
}
