using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Properties.Figures;

/// <summary>Cells, colours and contours of heat maps.</summary>
public sealed class HeatMapProperties
{
    [Fact]
    public void EachValueHasACellAndTheCentreIsWhite()
    {
        var fills = Fills(Map([0, 1, 2, 4]) with { Centre = 1 });
        Assert.Equal(4, fills.Count);
        Assert.Equal("#ffffff", fills[1]);
        Assert.True(Red(fills[0]) < Blue(fills[0]), fills[0]);
        Assert.True(Red(fills[2]) > Blue(fills[2]), fills[2]);
        Assert.True(Blue(fills[3]) < Blue(fills[2]), fills[3]);
    }

    [Fact]
    public void EqualDistancesFromTheCentreAreEquallyStrong()
    {
        var fills = Fills(Map([0, 1, 2, 3]) with { Centre = 1.5 });
        Assert.Equal(["#2166ac", "#b2182b"], [fills[0], fills[3]]);
    }

    [Fact]
    public void NonFiniteValueIsGrey()
    {
        var fills = Fills(Map([double.NaN, 1, double.PositiveInfinity, 2]));
        Assert.Equal(["#9a9a9a", "#9a9a9a"], [fills[0], fills[2]]);
        Assert.Equal("#ffffff", fills[1]);
    }

    [Fact]
    public void AxesHaveEveryPowerOfTwo()
    {
        var words = new SvgText(ExampleFigures.Gain).Words.ToList();
        for (var fan = 1; fan <= 1024; fan *= 2) Assert.Equal(2, words.Count(w => w == $"{fan}"));
    }

    [Fact]
    public void MeasuredContourLiesHalfWayBetweenTheValuesAroundIt()
    {
        var svg = new SvgText(Map([0, 0, 2, 2]) with { ContourLevels = [1] });   // the first column is 0, the second 2
        Assert.NotEmpty(svg.ContourEnds);
        Assert.All(svg.ContourEnds, end => Assert.Equal(svg.Cells[2].X, end.X, 0.02));
        Assert.Empty(new SvgText(Map([0, 0, 2, 2])).ContourEnds);
    }

    /// <summary>A box as wide as a guess at the letters would cover more of the map than they do, or less.</summary>
    [Fact]
    public void ACurvesLabelHasARimInsteadOfABox()
    {
        var svg = new SvgText(Map([0, 1, 2, 4]) with { Curves = [new("border", [1, 2], [1, 2])] });
        var label = Assert.Single(svg.Elements("text"), text => text.Value == "border");
        Assert.Equal(("stroke", "#ffffff"), ((string?)label.Attribute("paint-order"), (string?)label.Attribute("stroke")));
        Assert.DoesNotContain(svg.Elements("rect"), box => box.Attribute("fill-opacity") is not null);
    }

    [Fact]
    public void GridsMustFitTheValuesAndAscend()
    {
        static HeatMap Over(AxisScale scale, double[] x) =>
            new("map", new("x", scale), new("y"), new("gain"), x, [1, 2], new double[2, 2]);

        Assert.NotEmpty(SvgRenderer.Render(Over(AxisScale.Linear, [-1, 0])));
        Assert.Throws<ArgumentException>(() => Over(AxisScale.Linear, [1, 2, 3]));
        Assert.Throws<ArgumentException>(() => SvgRenderer.Render(Over(AxisScale.Linear, [2, 1])));
        Assert.Throws<ArgumentException>(() => SvgRenderer.Render(Over(AxisScale.Binary, [0, 1])));
    }

    static HeatMap Map(double[] v) =>
        new("map", new("x"), new("y"), new("gain"), [1, 2], [1, 2], new[,] { { v[0], v[1] }, { v[2], v[3] } });

    static List<string> Fills(HeatMap map) => [.. new SvgText(map).Cells.Select(c => c.Fill)];

    static int Red(string fill) => Convert.ToInt32(fill[1..3], 16);
    static int Blue(string fill) => Convert.ToInt32(fill[5..7], 16);
}
