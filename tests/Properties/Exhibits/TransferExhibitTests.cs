using InitStudy.Experiments.Studies.TransferLearning.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Properties.Exhibits;

/// <summary>Figures and tables on reused layers, made from recorded errors and read back.</summary>
public sealed class TransferExhibitTests
{
    /// <summary>Gains of ten tasks a kind: kind k gains in 6 − k of them, loses in 3 + k, and one is equal.</summary>
    [Fact]
    public void TheGainOfEachTask()
    {
        static double[][] Kind(int k) =>
            [.. Enumerable.Range(0, 10).Select(i => 7 * i % 10).Select(task => new[] { 0.5 + 0.01 * (task - 3 - k), 0.5 })];
        var exhibit = TransferExhibits.Gains([Kind(0), Kind(1), Kind(2)]);
        string[] kinds = ["new question about the same classes", "other classes, half of all", "other classes, two of them"];
        var plot = Plot(exhibit, "gains");
        plot.Is(AxisScale.Linear, AxisScale.Linear);
        Assert.Equal((1, 10), (plot.X.Minimum, plot.X.Maximum));
        Assert.Equal(kinds, plot.Curves.Select(curve => curve.Label));
        foreach (var (k, curve) in plot.Curves.Index())
        {
            Recorded.Near(Enumerable.Range(1, 10).Select(rank => (double)rank), curve.X);
            Recorded.Near(Enumerable.Range(0, 10).Select(task => 0.01 * (task - 3 - k)), curve.Y);
        }

        // of ten errors from scratch the sixth is the median: 0.5 + 0.01 · (5 − 3 − k)
        Assert.Equal(
            [
                [kinds[0], "60 %", "10 %", "30 %", "0.52", "0.5"],
                [kinds[1], "50 %", "10 %", "40 %", "0.51", "0.5"],
                [kinds[2], "40 %", "10 %", "50 %", "0.5", "0.5"],
            ],
            exhibit.Table!.Rows);
    }

    /// <summary>Old task before same task, fine-tuned before frozen, one error a number of layers.</summary>
    [Fact]
    public void ErrorsByReusedLayers()
    {
        int[] layers = [0, 2, 5];
        var arms = TransferExhibits.Cuts(layers);
        Assert.Equal(layers.Concat(layers).Concat(layers).Concat(layers), arms.Select(arm => arm.Layers));
        Assert.Equal([1.0, 0, 1, 0], arms.Where(arm => arm.Layers == 5).Select(arm => arm.RateFactor));
        Assert.Equal([false, false, true, true], arms.Where(arm => arm.Layers == 5).Select(arm => arm.SameTask));
        var plot = TransferExhibits.ByCut(
            layers, [.. Recorded.SeedsAdd.Select(add => arms.Select((_, arm) => arm + add / 100).ToArray())], new("error"));
        plot.Is(AxisScale.Linear, AxisScale.Linear);
        Assert.Equal((0, 5), (plot.X.Minimum, plot.X.Maximum));
        Assert.Equal(
            ["old task, fine-tuned", "old task, frozen", "same task, fine-tuned", "same task, frozen"], plot.Curves.Select(curve => curve.Label));
        foreach (var (kind, curve) in plot.Curves.Index())
            IsOfAllSeeds(curve, [0, 2, 5], add => Enumerable.Range(3 * kind, 3).Select(arm => arm + add / 100));
    }

    [Fact]
    public void ErrorsByLabels()
    {
        var exhibit = TransferExhibits.ByLabels(
            [
                .. Enumerable.Range(0, 5).Select(n => Recorded.SeedsAdd
                    .Select(add => Enumerable.Range(0, 4).Select(arm => Error(n, arm, add)).ToArray()).ToArray()),
            ]);
        var plot = Plot(exhibit, "labels");
        plot.Is(AxisScale.Decimal, AxisScale.Linear);
        Assert.Equal((20, 400), (plot.X.Minimum, plot.X.Maximum));
        Assert.Equal(
            ["from scratch", "all hidden layers, fine-tuned", "frozen first, then at a tenth of the rate", "all hidden layers, frozen"],
            plot.Curves.Select(curve => curve.Label));
        foreach (var (arm, curve) in plot.Curves.Index())
            IsOfAllSeeds(curve, [20, 50, 100, 200, 400], add => Enumerable.Range(0, 5).Select(n => Error(n, arm, add)));
        static double Error(int n, int arm, double add) => 10 * arm - n + add / 100;
    }

    static void IsOfAllSeeds(Curve curve, double[] x, Func<double, IEnumerable<double>> y)
    {
        Assert.True(curve.Markers);
        Recorded.Near(x, curve.X);
        Recorded.Near(y(Recorded.MedianAdds), curve.Y);
        Recorded.Near(y(Recorded.LeastAdds), curve.Spread!.Low);
        Recorded.Near(y(Recorded.MostAdds), curve.Spread.High);
    }

    static LinePlot Plot(Exhibit exhibit, string name) => (LinePlot)exhibit.Figures.Single(figure => figure.Name == name).Figure;
}
