using System.Xml.Linq;
using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Properties.Figures;

/// <summary>Curves differ in more than colour, and a theory belongs visibly to its measurement.</summary>
public sealed class CurveStyleProperties
{
    static readonly double[] Ends = [0, 1];

    [Fact]
    public void SevenCurvesDifferInColourAndInDash()
    {
        var lines = Lines(7, markers: false);
        Assert.Equal(7, lines.Select(l => Attribute(l, "stroke")).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(7, lines.Select(l => Attribute(l, "stroke-dasharray")).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void SevenCurvesWithMarkersDifferInMarkerAndAreSolid()
    {
        var styles = CurveStyle.Of([.. Enumerable.Range(0, 7).Select(k => Curve(k, markers: true))]);
        Assert.Equal(7, styles.Select(s => (s.Marker, Hollow: s.MarkerFill != s.Colour)).Distinct().Count());
        Assert.All(Lines(7, markers: true), line => Assert.Null(line.Attribute("stroke-dasharray")));
    }

    /// <summary>The legend's order is that of Okabe and Ito's colours, of dashes from solid on, and of markers from the circle on.</summary>
    [Fact]
    public void StylesComeInTheirOrder()
    {
        var styles = CurveStyle.Of([.. Enumerable.Range(0, 7).Select(k => Curve(k, markers: true))]);
        Assert.Equal(
            ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#333333"],
            styles.Select(style => $"#{style.Colour.R:x2}{style.Colour.G:x2}{style.Colour.B:x2}"));
        Assert.Equal(["Circle", "Square", "Triangle", "Diamond"], styles.Take(4).Select(style => style.Marker.ToString()));
        Assert.Null(CurveStyle.Of([Curve(0, markers: false)])[0].Dashes);
        Assert.Equal(styles[3].Colour, CurveStyle.Of([Curve(0, markers: true) with { Palette = 3 }])[0].Colour);
    }

    [Fact]
    public void TheoryTakesNoColourFromTheMeasurements()
    {
        var measured = Curve(0, markers: true);
        var theory = measured with { Dashed = true };
        var styles = CurveStyle.Of([measured, theory, measured, theory with { Palette = 1 }]);
        Assert.Equal(CurveStyle.Of([measured, measured])[1], styles[2]);
        Assert.NotEqual(styles[1].Colour, styles[3].Colour);
        Assert.All([styles[1], styles[3]], style => Assert.NotNull(style.Dashes));
    }

    [Fact]
    public void ExponentIsRaisedDigits()
    {
        var labels = new SvgText(ExampleFigures.Gradients).Elements("text").Where(t => t.Elements().Any()).ToList();
        Assert.Contains("10−2", labels.Select(l => l.Value));
        Assert.All(labels, label => Assert.Equal("-0.45em", Attribute(label.Elements().Single(), "dy")));
        Assert.DoesNotContain('⁻', string.Concat(new SvgText(ExampleFigures.Gradients).Words));
    }

    static List<XElement> Lines(int count, bool markers)
    {
        var curves = Enumerable.Range(0, count).Select(k => Curve(k, markers)).ToList();
        var svg = new SvgText(new LinePlot("styles", new("x"), new("y"), curves));
        return [.. svg.Elements("polyline").Take(count)];
    }

    static Curve Curve(int k, bool markers) => new($"curve {k}", Ends, [k, k]) { Markers = markers };

    static string Attribute(XElement element, string name) => element.Attribute(name)?.Value ?? "";
}
