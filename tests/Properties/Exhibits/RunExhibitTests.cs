using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Experiments.Setups.Races;
using InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;
using InitStudy.Experiments.Studies.Optimizers.Exhibits;
using InitStudy.Experiments.Studies.Schedules.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Training;

namespace InitStudy.Properties.Exhibits;

/// <summary>Figures and tables of optimizers, schedules and the paper's networks, made from recorded runs and read back.</summary>
public sealed class RunExhibitTests
{
    const int Windows = OptimizerRuns.Steps / OptimizerRuns.Window, Last = 4;

    static readonly OptimizerRuns Optimizers = new(
    [
        .. OptimizerSetting.All.Select((_, setting) => OptimizerRuns.Rates.Select((_, rate) => Recorded.SeedsAdd
            .Select(add => Enumerable.Range(0, Windows).Select(window => Loss(setting, rate, window) + add).ToArray()).ToArray()).ToArray()),
    ]);

    static readonly ShapesetRuns Shapes = new(
        ShapesetScale.Small, new([], []),
        [.. Recorded.SeedsAdd.Select(add => ShapesetArm.All.Select((_, arm) => Recorded.History(arm, add)).ToArray())]);

    /// <summary>Each curve is its own optimizer's at its own best rate, which the label names; medians, and the range of all seeds.</summary>
    [Fact]
    public void OptimizersLearnAtTheirBestRates()
    {
        var exhibit = LearningCurvesExhibit.Of("no images", Optimizers);
        foreach (var (name, settings) in new[] { ("learning", OptimizerSetting.Kinds), ("learning-adam", OptimizerSetting.AdamAndItsKin) })
        {
            var plot = Plot(exhibit, name);
            plot.Is(AxisScale.Linear, AxisScale.Decimal);
            Assert.Equal(settings.Select(setting => $"{setting.Name}, 1/{1 << (12 - Best(Index(setting)))}"), plot.Curves.Select(curve => curve.Label));
            foreach (var (setting, curve) in settings.Zip(plot.Curves))
            {
                IEnumerable<double> Losses(double add) =>
                    Enumerable.Range(0, Windows).Select(window => Loss(Index(setting), Best(Index(setting)), window) + add);
                Recorded.Near(Enumerable.Range(0, Windows).Select(window => 10 * window + 5.0), curve.X);
                Recorded.Near(Losses(Recorded.MedianAdds), curve.Y);
                Recorded.Near(Losses(Recorded.LeastAdds), curve.Spread!.Low);
                Recorded.Near(Losses(Recorded.MostAdds), curve.Spread.High);
            }
        }

        Assert.Equal(OptimizerSetting.All.Select(setting => setting.Name), exhibit.Table!.Rows.Select(row => row[0]));
        foreach (var (row, setting) in exhibit.Table.Rows.Zip(OptimizerSetting.All.Select(Index)))
        {
            Assert.Equal($"1/{1 << (12 - Best(setting))}", row[1]);
            string Ended(double add) => Format.Number(End(setting, Best(setting)) + add, 2);
            Assert.Equal(Ended(Recorded.MedianAdds), row[2]);
            Assert.Equal($"{Ended(Recorded.LeastAdds)} to {Ended(Recorded.MostAdds)}", row[3]);
        }
    }

    [Fact]
    public void LossesAtTheEndByLearningRate()
    {
        var plot = Plot(LearningRateExhibit.Of(Optimizers), "rates");
        plot.Is(AxisScale.Binary, AxisScale.Decimal);
        Assert.Equal(OptimizerSetting.Kinds.Select(setting => setting.Name), plot.Curves.Select(curve => curve.Label));
        foreach (var (setting, curve) in OptimizerSetting.Kinds.Select(Index).Zip(plot.Curves))
        {
            Assert.True(curve.Markers);
            Recorded.Near(Enumerable.Range(0, 12).Select(rate => 1.0 / (1 << (12 - rate))), curve.X);
            Recorded.Near(Enumerable.Range(0, 12).Select(rate => End(setting, rate) + Recorded.MedianAdds), curve.Y);
        }
    }

    /// <summary>Family f at look i has the loss 100 (f + 1) − i, a test loss of f + 1 and an accuracy of f hundredths, before a seed adds.</summary>
    [Fact]
    public void SchedulesAtTheirBestRates()
    {
        double Looked(int family, int look) => 100 * (family + 1) - look;
        var families = ScheduleFamily.All;
        ScheduleRuns[] all =
        [
            .. families.Select((family, f) => new ScheduleRuns(
                family, 0.01 * (f + 1),
                [.. Recorded.SeedsAdd.Select(add => Enumerable.Range(0, ScheduledTraining.Looks).Select(look => Looked(f, look) + add).ToList())],
                [.. Recorded.SeedsAdd.Select(add => new Evaluation(f + 1 + add, (f + add) / 100))])),
        ];
        var exhibit = ScheduleLearningCurves.Of("no images", all);
        var plot = Plot(exhibit, "learning");
        plot.Is(AxisScale.Linear, AxisScale.Decimal);
        Assert.Equal(families.Select(family => family.Name), plot.Curves.Select(curve => curve.Label));
        foreach (var (f, curve) in plot.Curves.Index())
        {
            IEnumerable<double> Losses(double add) => Enumerable.Range(0, ScheduledTraining.Looks).Select(look => Looked(f, look) + add);
            Recorded.Near(Losses(Recorded.MedianAdds), curve.Y);
            Assert.Equal(ScheduleRuns.Steps, curve.X[^1]);
            Assert.Equal(f, curve.Palette);
            Assert.Equal(curve.Label is "constant" or "1cycle", curve.Spread is not null);
            if (curve.Spread is null) continue;
            Recorded.Near(Losses(Recorded.LeastAdds), curve.Spread.Low);
            Recorded.Near(Losses(Recorded.MostAdds), curve.Spread.High);
        }

        foreach (var (f, row) in exhibit.Table!.Rows.Index())
        {
            string Tested(double add) => Format.Number(f + 1 + add, 3);
            Assert.Equal(
                [
                    families[f].Name, Format.Number(0.01 * (f + 1), 3), Tested(Recorded.MedianAdds),
                    $"{Tested(Recorded.LeastAdds)} to {Tested(Recorded.MostAdds)}", Format.Percent((f + Recorded.MedianAdds) / 100),
                ],
                row);
        }
    }

    /// <summary>Figure 2, 3, 9 and 10: layer l of its own arm, from before the first update to after the last.</summary>
    [Fact]
    public void LayersOfThePapersNetworks()
    {
        var curves = new RunCurves(Shapes);
        ByLayer(Plot(SigmoidActivations.Of(curves), "figure-2"), AxisScale.Linear, (l, reading) => Share(0, l, reading), 1e-9);
        var saturation = SaturationInTraining.Of(curves);
        foreach (var (name, arm) in new[] { ("figure-3-tanh", 1), ("figure-3-softsign", 2), ("figure-10", 4) })
            ByLayer(Plot(saturation, name), AxisScale.Linear, (l, reading) => Share(arm, l, reading), 0.011);
        var gradients = WeightGradientsInTraining.Of(curves);
        foreach (var name in new[] { "figure-9-standard", "figure-9-normalized" })
            ByLayer(Plot(gradients, name), AxisScale.Binary, (l, _) => 1.0 / (1 << (4 - l)), 1e-9);
    }

    static double Share(int arm, int layer, int reading) => Recorded.Share(arm, layer, reading, Recorded.MedianAdds);

    /// <param name="plot">Five curves over updates.</param>
    /// <param name="scale">Of the vertical axis.</param>
    /// <param name="value">Of a layer at a reading.</param>
    /// <param name="error">A cell of a histogram, or rounding.</param>
    static void ByLayer(LinePlot plot, AxisScale scale, Func<int, int, double> value, double error)
    {
        plot.Is(AxisScale.Linear, scale);
        Assert.Equal(["layer 1", "layer 2", "layer 3", "layer 4", "layer 5"], plot.Curves.Select(curve => curve.Label));
        foreach (var (l, curve) in plot.Curves.Index())
        {
            Assert.Equal((0, ShapesetScale.Small.Updates, ArmHistory.Readings + 1), (curve.X[0], curve.X[^1], curve.X.Count));
            for (var reading = 0; reading < curve.Y.Count; reading++) Assert.Equal(value(l, reading), curve.Y[reading], error);
        }
    }

    static int Best(int setting) => (5 * setting + 2) % 12;

    /// <summary>Least at the best rate, whatever a seed adds, and the less the later.</summary>
    static double Loss(int setting, int rate, int window) => 1000 * (setting + 1) + 100 * Math.Abs(rate - Best(setting)) - window;

    /// <summary>The mean over the last forty updates.</summary>
    static double End(int setting, int rate) => Enumerable.Range(Windows - Last, Last).Average(window => Loss(setting, rate, window));

    static int Index(OptimizerSetting setting) => OptimizerSetting.All.ToList().IndexOf(setting);

    static LinePlot Plot(Exhibit exhibit, string name) => (LinePlot)exhibit.Figures.Single(figure => figure.Name == name).Figure;
}
