using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.Activations.Exhibits;
using InitStudy.Experiments.Studies.GlorotInitialization.Exhibits;
using InitStudy.Experiments.Studies.VanishingGradients.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using Curves = InitStudy.Experiments.Studies.GlorotInitialization.Exhibits.LearningCurves;

namespace InitStudy.Properties.Exhibits;

/// <summary>Figures and tables of ten hidden layers, made from runs whose every number says whose it is, and read back.</summary>
public sealed class DeepExhibitTests
{
    const int Mean = 0, SecondMoment = 1, Saturation = 2, GradientNorm = 3, SignalGradientNorm = 4, UpdateRatio = 5;

    static readonly IReadOnlyList<DeepSetting> Shared = DeepSetting.All;
    static readonly DeepRuns Runs = Recorded.Deep(Shared);

    [Fact]
    public void SignalAndGradientBeforeTraining()
    {
        var exhibit = StartExhibits.SignalAndGradient(Runs);
        ByLayer(exhibit, "signal", SecondMoment, DeepSettings.All, AxisScale.Decimal);
        ByLayer(exhibit, "gradient", GradientNorm, DeepSettings.All, AxisScale.Decimal);
    }

    [Fact]
    public void SaturationBeforeTraining() =>
        ByLayer(StartExhibits.Saturation(Runs), "saturation", Saturation, DeepSettings.All, AxisScale.Linear);

    [Fact]
    public void BackPropagatedGradients() => ByLayer(
        GradientsByLayer.Exhibit(Runs), "gradient", SignalGradientNorm, Curves.Settings, AxisScale.Decimal);

    /// <summary>Of the settings that the study adds as well: the mean, and mean square less its square.</summary>
    [Fact]
    public void MeanAndVarianceOfActivations()
    {
        var runs = Recorded.Deep([.. Shared, .. More]);
        var exhibit = DeepNetworksExhibits.BeforeTraining(runs);
        var (mean, variance) = (Plot(exhibit, "mean"), Plot(exhibit, "variance"));
        mean.Is(AxisScale.Linear, AxisScale.Linear);
        variance.Is(AxisScale.Linear, AxisScale.Decimal);
        foreach (var (curve, setting) in mean.Curves.Select(curve => (curve, Index([.. Shared, .. More], curve.Label))))
        {
            Recorded.Near(Layers(l => Recorded.Number(Mean, setting, false, l) + Recorded.MedianAdds), curve.Y);
            // the variances of the seeds: negative here, and the smaller the more a seed adds, so that the median is that of the same seed
            Recorded.Near(
                Layers(l => Value(SecondMoment, l) - Value(Mean, l) * Value(Mean, l)), variance[curve.Label].Y);
            double Value(int kind, int l) => Recorded.Number(kind, setting, false, l) + Recorded.MedianAdds;
        }
    }

    [Fact]
    public void LearningCurvesAreMediansWithTheRangeOfAllSeeds()
    {
        Learning(LearningExhibit.Create(Runs), DeepSettings.All);
        Learning(Curves.Exhibit(Runs), Curves.Settings);
    }

    /// <summary>Every seed gives another run, and the same one in every setting sees the same batches.</summary>
    [Fact]
    public void EverySeedIsAnother()
    {
        var context = new ExhibitContext(Experiments.Data.Digits.Load(), threads: 1);
        var streams = new List<HashSet<Model.Randomness.RandomStream>>();
        foreach (var setting in new[] { DeepSettings.TanhGlorot, DeepSettings.ReluHe })
        {
            var runs = default(DeepRuns)!;
            var draws = Hypotheses.DrawRecorder.Of(() => runs = new DeepRuns(Recorded.Images, [], []).And(context, [setting]));
            Assert.Equal(DeepRuns.Seeds, runs.Of(setting).Select(run => run.Losses[0]).Distinct().Count());
            streams.Add([.. draws.Select(draw => draw.Stream)]);
        }

        Assert.Equal(streams[0], streams[1]);
    }

    static readonly DeepSetting[] More =
    [
        .. new (Model.Activations.IActivation Activation, double Scale)[]
        {
            (new Model.Activations.Elu(), 1.55), (new Model.Activations.Gelu(), 2.35), (new Model.Activations.Swish(), 2.81),
        }.Select(more => new DeepSetting(
            more.Activation, new Model.Initializers.VarianceScaling(more.Scale, Model.Initializers.FanMode.In, Model.Initializers.UnitDistribution.Normal))),
    ];

    static void Learning(Exhibit exhibit, IReadOnlyList<DeepSetting> settings)
    {
        var plot = Plot(exhibit, "learning");
        plot.Is(AxisScale.Linear, AxisScale.Linear);
        Assert.Equal((0, DeepRun.Steps), (plot.X.Minimum, plot.X.Maximum));
        Assert.Equal(settings.Select(setting => setting.Name), plot.Curves.Select(curve => curve.Label));
        foreach (var curve in plot.Curves)
        {
            var setting = Index(Shared, curve.Label);
            IEnumerable<double> Losses(double add) =>
                Enumerable.Range(0, DeepRun.Steps / DeepRun.Window).Select(window => Recorded.Loss(setting, window) + add);
            Recorded.Near(Losses(Recorded.MedianAdds), curve.Y);
            Recorded.Near(Losses(Recorded.LeastAdds), curve.Spread!.Low);
            Recorded.Near(Losses(Recorded.MostAdds), curve.Spread.High);
            Recorded.Near(Enumerable.Range(0, curve.X.Count).Select(window => DeepRun.Window * (window + 0.5)), curve.X);
        }

        FirstAndLast(exhibit.Table!, settings);
    }

    /// <summary>A row a setting: loss, gradients at both ends of training, saturation and update ratio from the first to the tenth layer.</summary>
    static void FirstAndLast(Table table, IReadOnlyList<DeepSetting> settings)
    {
        Assert.Equal(settings.Select(setting => setting.Name), table.Rows.Select(row => row[0]));
        foreach (var row in table.Rows)
        {
            var setting = Index(Shared, row[0]);
            double Of(int kind, bool atEnd, int layer) => Recorded.Number(kind, setting, atEnd, layer) + Recorded.MedianAdds;
            string Ratio(bool atEnd) => Format.Number(Of(GradientNorm, atEnd, 0) / Of(GradientNorm, atEnd, 9), 2);
            string Shares(bool atEnd) => $"{Format.Percent(Of(Saturation, atEnd, 0))} → {Format.Percent(Of(Saturation, atEnd, 9))}";
            string Updates(bool atEnd) => $"{Format.Number(Of(UpdateRatio, atEnd, 0), 2)} → {Format.Number(Of(UpdateRatio, atEnd, 9), 2)}";
            Assert.Equal(
                [
                    Format.Number(Recorded.Loss(setting, 19) + Recorded.MedianAdds, 3), Ratio(false), Ratio(true),
                    Shares(false), Shares(true), Updates(false), Updates(true),
                ],
                row.Skip(1));
        }
    }

    static void ByLayer(Exhibit exhibit, string figure, int kind, IReadOnlyList<DeepSetting> settings, AxisScale scale)
    {
        var plot = Plot(exhibit, figure);
        plot.Is(AxisScale.Linear, scale);
        Assert.Equal((1, 10), (plot.X.Minimum, plot.X.Maximum));
        Assert.Equal(settings.Select(setting => setting.Name), plot.Curves.Select(curve => curve.Label));
        foreach (var curve in plot.Curves)
        {
            Assert.True(curve.Markers);
            Recorded.Near(Enumerable.Range(1, 10).Select(l => (double)l), curve.X);
            Recorded.Near(Layers(l => Recorded.Number(kind, Index(Shared, curve.Label), false, l) + Recorded.MedianAdds), curve.Y);
        }
    }

    static int Index(IReadOnlyList<DeepSetting> settings, string name) => settings.Index().Single(setting => setting.Item.Name == name).Index;

    static IEnumerable<double> Layers(Func<int, double> value) => Enumerable.Range(0, DeepRun.HiddenLayers).Select(value);

    static LinePlot Plot(Exhibit exhibit, string name) => (LinePlot)exhibit.Figures.Single(figure => figure.Name == name).Figure;
}
