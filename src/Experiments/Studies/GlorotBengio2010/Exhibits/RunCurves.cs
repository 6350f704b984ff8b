using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;

/// <summary>What the runs show over updates, as curves: the median of the seeds.</summary>
sealed class RunCurves(ShapesetRuns runs)
{
    /// <summary>The runs themselves.</summary>
    public ShapesetRuns Runs => runs;

    /// <summary>Updates of a run.</summary>
    public FigureAxis Axis => new("updates of ten images", AxisScale.Linear, 0, runs.Scale.Updates);

    /// <summary>A number a reading of an arm.</summary>
    public Curve Of(string label, ShapesetArm arm, Func<ArmHistory, int, double> read)
    {
        var (seeds, readings) = (runs.Of(arm), Enumerable.Range(0, ArmHistory.Readings + 1).ToArray());
        return new(
            label,
            [.. readings.Select(reading => (double)runs.UpdatesAt(reading))],
            [.. readings.Select(reading => Median(seeds.Select(seed => read(seed, reading))))]);
    }

    /// <summary>A number a reading of each hidden layer of an arm, input side first.</summary>
    public IReadOnlyList<Curve> ByLayer(ShapesetArm arm, Func<IReadOnlyList<ProbedLayer>, int, double> read) =>
    [
        .. Enumerable.Range(0, ShapesetScale.HiddenLayers).Select(
            l => Of(LayerName(l), arm, (history, reading) => read(history.Layers[reading], l))),
    ];

    /// <summary>The median over seeds of a number that the end of a run gives for a layer, from 0.</summary>
    public double AtEnd(ShapesetArm arm, int layer, Func<ProbedLayer, double> read) =>
        Median(runs.Of(arm).Select(seed => read(seed.Layers[^1][layer])));

    /// <summary>"layer 1" for layer 0.</summary>
    public static string LayerName(int layer) => FormattableString.Invariant($"layer {layer + 1}");

    /// <summary>The middle value, or the mean of the two middle ones.</summary>
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
