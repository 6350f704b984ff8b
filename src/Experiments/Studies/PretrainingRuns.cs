using InitStudy.Experiments.Data;
using InitStudy.Experiments.Hypotheses.Instruments;
using InitStudy.Experiments.Reporting;
using InitStudy.Experiments.Reporting.Figures;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies;

/// <summary>Networks that begin in different ways, at several numbers of labels, each with the same few seeds.</summary>
sealed class PretrainingRuns
{
    /// <summary>Runs of a start at a number of labels.</summary>
    public const int Seeds = 5;

    /// <summary>Steps of training with labels.</summary>
    public const int Steps = 150;

    readonly IReadOnlyList<Start> _starts;
    readonly IReadOnlyList<int> _labels;
    readonly Fit[][] _fits;

    PretrainingRuns(IReadOnlyList<Start> starts, IReadOnlyList<int> labels, Fit[][] fits) =>
        (_starts, _labels, _fits) = (starts, labels, fits);

    /// <summary>Trains everything. The root seed is a hash of a name, chosen by nobody.</summary>
    public static PretrainingRuns Train(
        Workshop workshop, int hiddenLayers, int width, IReadOnlyList<Start> starts, Func<Start, Dataset> data, params int[] labels)
    {
        var random = RandomStream.Root(StableHash.Of("pretraining-runs"));
        var fits = workshop.InParallel(starts.Count * labels.Length * Seeds, job =>
        {
            var (cell, seed) = Math.DivRem(job, Seeds);
            var start = starts[cell / labels.Length];
            return new ScarceLabels(hiddenLayers, width, Steps, labels[cell % labels.Length]).Fit(start, data(start), random.Child(seed));
        }).Chunk(Seeds).ToArray();
        Arms.RequireDifferent(
            [.. starts.Select(start => start.Name)],
            [.. starts.Select((_, s) => fits[s * labels.Length].Select(fit => fit.Training.Loss).ToArray())]);
        return new(starts, labels, fits);
    }

    /// <summary>The error on images never seen, by number of labels: median and range over seeds.</summary>
    public LinePlot ErrorByLabels(string title) => new(
        title,
        new("labels", AxisScale.Decimal),
        new("test error", AxisScale.Linear, 0),
        [.. _starts.Select((start, s) => Curve(start.Name, s))]);

    /// <summary>Losses and errors at one number of labels, a row a start.</summary>
    public Table At(int labels) => new(
        ["start", "training loss, median", "range", "test loss, median", "range", "test error, median", "range"],
        [.. _starts.Select((start, s) => Row(start.Name, Cell(s, _labels.ToList().IndexOf(labels))))]);

    Curve Curve(string name, int start)
    {
        double[] Over(Func<IEnumerable<double>, double> fold) =>
            [.. _labels.Select((_, l) => fold(Cell(start, l).Select(fit => 1 - fit.Test.Accuracy)))];
        return new(name, [.. _labels.Select(labels => (double)labels)], Over(DeepRuns.MedianOf))
        {
            Spread = new(Over(Enumerable.Min), Over(Enumerable.Max)),
            Markers = true,
        };
    }

    Fit[] Cell(int start, int labels) => _fits[start * _labels.Count + labels];

    static IReadOnlyList<string> Row(string name, Fit[] fits)
    {
        IEnumerable<string> MedianAndRange(Func<Fit, double> read, Func<double, string> format)
        {
            double[] values = [.. fits.Select(read)];
            yield return format(DeepRuns.MedianOf(values));
            yield return $"{format(values.Min())} to {format(values.Max())}";
        }

        static string Loss(double loss) => Format.Number(loss, 2);
        return
        [
            name,
            .. MedianAndRange(fit => fit.Training.Loss, Loss),
            .. MedianAndRange(fit => fit.Test.Loss, Loss),
            .. MedianAndRange(fit => 1 - fit.Test.Accuracy, Format.Percent),
        ];
    }
}
