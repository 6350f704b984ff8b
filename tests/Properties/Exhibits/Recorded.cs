using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Data;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Model;
using InitStudy.Model.Training;

namespace InitStudy.Properties.Exhibits;

/// <summary>Runs that nobody trained, in which every number says what it is: which setting's, layer's, moment's and seed's.</summary>
static class Recorded
{
    /// <summary>What five seeds add, in their order: the median is 3, the mean 12, the range 1 to 50, and no four have the same.</summary>
    internal static readonly double[] SeedsAdd = [2, 50, 3, 4, 1];

    internal const double MedianAdds = 3, LeastAdds = 1, MostAdds = 50;

    /// <summary>A data set with ten classes, by name alone.</summary>
    internal static Dataset Images { get; } = new("no images", "none", new(1, 1), [0], 10);

    /// <summary>Every setting with five seeds.</summary>
    internal static DeepRuns Deep(IReadOnlyList<DeepSetting> settings) => new(
        Images, settings, [.. settings.Select((_, setting) => SeedsAdd.Select(add => DeepRun(setting, add)).ToArray())]);

    /// <summary>What kind of number, of which setting, at start or end, of which layer: from 1,000 up, with room for the seed; ratios of layers differ at the end.</summary>
    internal static double Number(int kind, int setting, bool atEnd, int layer) =>
        1e6 * (kind + 1) + 5e4 * setting + (atEnd ? 113e3 : 1e3) * (layer + 1);

    /// <summary>The mean loss of a window: the later the smaller.</summary>
    internal static double Loss(int setting, int window) => 1000 * (setting + 1) - 10 * window;

    /// <summary>One arm's history on Shapeset: layer l has the mean l + 1 hundredths and the gradient 2 to the l, whatever the reading.</summary>
    internal static ArmHistory History(int arm, double seedAdds) => new(
        [.. Enumerable.Range(0, ArmHistory.Readings + 1).Select(reading => Enumerable.Range(0, ShapesetScale.HiddenLayers)
            .Select(layer => Probe(arm, layer, reading, seedAdds)).ToList())],
        [.. Enumerable.Range(0, ArmHistory.Readings + 1).Select(reading => Share(arm, 0, reading, seedAdds))],
        Share(arm, 0, 0, seedAdds));

    /// <summary>A number from 0 to 1 that tells arm, layer, reading and seed apart.</summary>
    internal static double Share(int arm, int layer, int reading, double seedAdds) =>
        0.15 * arm + 0.025 * layer + 0.0005 * reading + 0.000005 * seedAdds;

    internal static void Is(this LinePlot plot, AxisScale x, AxisScale y) => Assert.Equal((x, y), (plot.X.Scale, plot.Y.Scale));

    internal static void Near(IEnumerable<double> expected, IEnumerable<double> actual)
    {
        Assert.Equal(expected.Count(), actual.Count());
        foreach (var (one, other) in expected.Zip(actual)) Assert.Equal(one, other, 1e-9 * (1 + Math.Abs(one)));
    }

    internal static DeepRun DeepRun(int setting, double add)
    {
        LayerStatistics Layer(bool atEnd, int layer)
        {
            double Of(int kind) => Number(kind, setting, atEnd, layer) + add;
            return new(Of(0), Of(1), Of(2), Of(3), Of(4), Of(5));
        }

        LayerStatistics[] Layers(bool atEnd) => [.. Enumerable.Range(0, Experiments.Setups.Training.DeepRun.HiddenLayers + 1).Select(l => Layer(atEnd, l))];
        const int windows = Experiments.Setups.Training.DeepRun.Steps / Experiments.Setups.Training.DeepRun.Window;
        return new([.. Enumerable.Range(0, windows).Select(window => Loss(setting, window) + add)], Layers(false), Layers(true));
    }

    static ProbedLayer Probe(int arm, int layer, int reading, double seedAdds) => new(
        Share(arm, layer, reading, seedAdds), 0, new(new Matrix<float>([(float)Share(arm, layer, reading, seedAdds)], 1, 1)), 0,
        (1 + arm) * (1 << layer) * (1 + reading / 100.0));
}
