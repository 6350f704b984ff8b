using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.BatchNormalization.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;

namespace InitStudy.Properties.Exhibits;

/// <summary>Figures and the table of networks with and without batch normalization, made from recorded runs and read back.</summary>
public sealed class NormalizationExhibitTests
{
    const int SignalGradientNorm = 4, Windows = DeepRun.Steps / DeepRun.Window;

    static readonly string[] Names = ["He / 4, plain", "He, plain", "He · 4, plain", "He / 4, with BN", "He, with BN", "He · 4, with BN"];

    static readonly NormalizationExhibits Exhibits = new(
        [.. Names.Select((_, setting) => Recorded.SeedsAdd.Select(add => Recorded.DeepRun(setting, add)).ToArray())]);

    [Fact]
    public void LearningCurvesAreMediansWithTheRangeOfAllSeeds()
    {
        var exhibit = Exhibits.Learning("no images");
        var plot = Plot(exhibit, "learning");
        plot.Is(AxisScale.Linear, AxisScale.Linear);
        Assert.Equal((0, DeepRun.Steps), (plot.X.Minimum, plot.X.Maximum));
        Assert.Equal(Names, plot.Curves.Select(curve => curve.Label));
        foreach (var (setting, curve) in plot.Curves.Index())
        {
            IEnumerable<double> Losses(double add) => Enumerable.Range(0, Windows).Select(window => Recorded.Loss(setting, window) + add);
            Recorded.Near(Enumerable.Range(0, Windows).Select(window => DeepRun.Window * (window + 0.5)), curve.X);
            Recorded.Near(Losses(Recorded.MedianAdds), curve.Y);
            Recorded.Near(Losses(Recorded.LeastAdds), curve.Spread!.Low);
            Recorded.Near(Losses(Recorded.MostAdds), curve.Spread.High);
        }

        foreach (var (setting, row) in exhibit.Table!.Rows.Index())
        {
            string Loss(int window, double add) => Format.Number(Recorded.Loss(setting, window) + add, 3);
            string Ratio(bool atEnd) => Format.Number(
                Recorded.SeedsAdd.Select(add => (Gradient(setting, atEnd, 0) + add) / (Gradient(setting, atEnd, 9) + add)).Order().ElementAt(2), 3);
            Assert.Equal(
                [
                    Names[setting], Loss(0, Recorded.MedianAdds), Loss(Windows - 1, Recorded.MedianAdds),
                    $"{Loss(Windows - 1, Recorded.LeastAdds)} to {Loss(Windows - 1, Recorded.MostAdds)}", Ratio(false), Ratio(true),
                ],
                row);
        }
    }

    [Fact]
    public void GradientsOfEveryHiddenLayer()
    {
        var plot = Plot(Exhibits.GradientsByLayer(), "gradient");
        plot.Is(AxisScale.Linear, AxisScale.Decimal);
        Assert.Equal((1, 10), (plot.X.Minimum, plot.X.Maximum));
        Assert.Equal(Names, plot.Curves.Select(curve => curve.Label));
        foreach (var (setting, curve) in plot.Curves.Index())
        {
            Recorded.Near(Enumerable.Range(1, 10).Select(l => (double)l), curve.X);
            Recorded.Near(Enumerable.Range(0, 10).Select(l => Gradient(setting, false, l) + Recorded.MedianAdds), curve.Y);
        }
    }

    static double Gradient(int setting, bool atEnd, int layer) => Recorded.Number(SignalGradientNorm, setting, atEnd, layer);

    static LinePlot Plot(Exhibit exhibit, string name) => (LinePlot)exhibit.Figures.Single(figure => figure.Name == name).Figure;
}
