using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Properties.Figures;

/// <summary>A value that an axis cannot show is a gap: no line crosses it, and nothing fails.</summary>
public sealed class GapProperties
{
    static readonly double[] Steps = [1, 2, 3, 4, 5];

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.MaxValue)]
    public void ValueThatNoAxisCanShowSplitsTheCurve(double missing)
    {
        var svg = Plot(AxisScale.Linear, [1, 2, missing, 4, 5]);
        Assert.Equal([2, 2], svg.Stretches.Select(s => s.Length));
        Assert.Equal(0, svg.Dots);
    }

    [Theory]
    [InlineData(AxisScale.Decimal, 0)]
    [InlineData(AxisScale.Decimal, -3)]
    [InlineData(AxisScale.Binary, 0)]
    [InlineData(AxisScale.Binary, -3)]
    public void ValueNotAboveZeroSplitsTheCurveOnALogarithmicAxisOnly(AxisScale scale, double value)
    {
        double[] y = [1, 200, value, 4, 50];
        Assert.Equal([2, 2], Plot(scale, y).Stretches.Select(s => s.Length));
        Assert.Equal([5], Plot(AxisScale.Linear, y).Stretches.Select(s => s.Length));
    }

    [Fact]
    public void PointBetweenGapsIsADot()
    {
        var svg = Plot(AxisScale.Linear, [1, double.NaN, 3, double.NaN, 5]);
        Assert.Equal((0, 3), (svg.Stretches.Count, svg.Dots));
    }

    [Fact]
    public void BandHasTheGapsOfItsBounds()
    {
        var spread = new Ribbon([0, 1, double.NaN, 3, 4], [2, 3, 4, 5, 6]);
        var curve = new Curve("loss", Steps, [1, 2, 3, 4, 5]) { Spread = spread };
        var svg = new SvgText(new LinePlot("band", new("step"), new("loss"), [curve]));
        Assert.Equal((1, 2), (svg.Stretches.Count, svg.Bands));
    }

    [Fact]
    public void FigureWithoutValuesStillHasAxes()
    {
        var svg = new SvgText(ExampleFigures.Empty);
        Assert.Empty(svg.Stretches);
        Assert.All(["step", "loss", "1", "2", "5", "10"], word => Assert.Contains(word, svg.Words));
        Assert.Contains("0.4", new SvgText(new LinePlot("none", new("x"), new("y"), [])).Words);
    }

    [Fact]
    public void LinearAxisKeepsProportions()
    {
        var points = Plot(AxisScale.Linear, [1, 2, 3, 5, 9]).Stretches.Single();
        var unit = points[0].Y - points[1].Y;
        Assert.Equal([0, 1, 2, 4, 8], points.Select(p => Math.Round((points[0].Y - p.Y) / unit, 2)));
    }

    [Fact]
    public void LogarithmicAxisMakesEqualRatiosEqualDistances()
    {
        var points = Plot(AxisScale.Decimal, [1e-12, 1e-9, 1e-6, 1e-3, 1]).Stretches.Single();
        var distances = points.Zip(points.Skip(1), (a, b) => a.Y - b.Y).ToList();
        Assert.True(distances.Min() > 10);
        Assert.All(distances, d => Assert.Equal(distances[0], d, 0.05));
    }

    [Fact]
    public void CurveAndBandMustHaveOneLength()
    {
        Assert.Throws<ArgumentException>(() => new Curve("short", Steps, [1]));
        Assert.Throws<ArgumentException>(() => new Curve("band", Steps, Steps) { Spread = new(Steps, [1]) });
    }

    static SvgText Plot(AxisScale scale, double[] y) =>
        new(new LinePlot("gaps", new("step"), new("value", scale), [new("curve", Steps, y)]));
}
