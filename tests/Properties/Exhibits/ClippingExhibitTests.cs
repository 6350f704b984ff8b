using InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;

namespace InitStudy.Properties.Exhibits;

/// <summary>Figures and the table of clipped recurrent networks, made from recorded runs and read back.</summary>
public sealed class ClippingExhibitTests
{
    const int Windows = ClippedRun.Steps / ClippedRun.Window;

    /// <summary>The setting of which two of five runs diverge.</summary>
    const int Diverging = 10;

    static readonly string[] Clippings = ["no clipping", "threshold 5", "threshold 1", "threshold 0.2", "threshold 0.05"];

    static readonly Exhibit Exhibit = new ClippingExhibits(ClippedSetting.All.Index().ToDictionary(
        pair => pair.Item, pair => Recorded.SeedsAdd.Select((add, seed) => Run(pair.Index, seed, add)).ToArray())).Exhibit(new(Recorded.Images, 1));

    /// <summary>Learning rate 1 is the second half of each activation's settings: 5 to 9 with tanh, 15 to 19 with ReLU.</summary>
    [Theory]
    [InlineData("tanh", 5)]
    [InlineData("relu", 15)]
    public void LearningCurvesAtTheLargeRate(string figure, int first)
    {
        var plot = (LinePlot)Exhibit.Figures.Single(shown => shown.Name == figure).Figure;
        plot.Is(AxisScale.Linear, AxisScale.Linear);
        Assert.Equal((0, ClippedRun.Steps), (plot.X.Minimum, plot.X.Maximum));
        Assert.Equal(Clippings, plot.Curves.Select(curve => curve.Label));
        foreach (var (i, curve) in plot.Curves.Index())
        {
            IEnumerable<double> Losses(double add) => Enumerable.Range(0, Windows).Select(window => Loss(first + i, window) + add);
            Recorded.Near(Enumerable.Range(0, Windows).Select(window => 10 * window + 5.0), curve.X);
            Recorded.Near(Losses(Recorded.MedianAdds), curve.Y);
            Recorded.Near(Losses(Recorded.LeastAdds), curve.Spread!.Low);
            Recorded.Near(Losses(Recorded.MostAdds), curve.Spread.High);
        }
    }

    [Fact]
    public void ARowASetting()
    {
        Assert.Equal(20, Exhibit.Table!.Rows.Count);
        foreach (var (setting, row) in Exhibit.Table.Rows.Index())
        {
            string Last(double add) => Format.Number(Loss(setting, Windows - 1) + add, 3);
            var diverges = setting == Diverging;
            Assert.Equal(
                [
                    setting < 10 ? "tanh" : "ReLU", setting / 5 % 2 == 0 ? "0.1" : "1", Clippings[setting % 5],
                    diverges ? "diverged" : $"{Last(Recorded.MedianAdds)} ({Last(Recorded.LeastAdds)} to {Last(Recorded.MostAdds)})",
                    diverges ? "2 of 5" : "0 of 5",
                    Format.Number(100 + setting + Recorded.MedianAdds, 2), $"{setting + Recorded.MedianAdds} %",
                ],
                row);
        }
    }

    static ClippedRun Run(int setting, int seed, double add) => new(
        [.. Enumerable.Range(0, Windows).Select(window => setting == Diverging && seed < 2 && window > 8 ? double.NaN : Loss(setting, window) + add)],
        100 + setting + add, (setting + add) / 100);

    static double Loss(int setting, int window) => 1000 * (setting + 1) - 10 * window;
}
