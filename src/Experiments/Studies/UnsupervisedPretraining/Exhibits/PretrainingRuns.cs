using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Data;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.Exhibits;

/// <summary>Networks that begin in different ways, at several numbers of labels, each with the same few seeds.</summary>
sealed class PretrainingRuns
{
    /// <summary>Runs of a start at a number of labels.</summary>
    public const int Seeds = 5;

    /// <summary>Steps of training with labels.</summary>
    public const int Steps = 150;

    readonly IReadOnlyList<InitialNetwork> _starts;
    readonly IReadOnlyList<int> _labels;
    readonly Fit[][] _fits;

    /// <summary>Of runs made before: a row of seeds for each start and number of labels, all numbers of the first start first.</summary>
    public PretrainingRuns(IReadOnlyList<InitialNetwork> starts, IReadOnlyList<int> labels, Fit[][] fits) =>
        (_starts, _labels, _fits) = (starts, labels, fits);

    /// <summary>Trains everything. The root seed is a hash of a name, chosen by nobody.</summary>
    /// <param name="context">Threads.</param>
    /// <param name="setting">Networks and training, at any number of labels.</param>
    /// <param name="starts">How networks begin.</param>
    /// <param name="data">The images.</param>
    /// <param name="labels">Numbers of labels.</param>
    /// <param name="finished">Told the name of each finished run.</param>
    public static PretrainingRuns Train(
        ExhibitContext context, ScarceLabels setting, IReadOnlyList<InitialNetwork> starts, Dataset data, IReadOnlyList<int> labels,
        Action<string>? finished = null)
    {
        var random = RandomStream.Root(StableHash.Of("pretraining-runs"));
        var fits = context.InParallel(starts.Count * labels.Count * Seeds, job =>
        {
            var (cell, seed) = Math.DivRem(job, Seeds);
            var start = starts[cell / labels.Count];
            context.Cancellation.ThrowIfCancellationRequested();
            var fit = (setting with { Labels = labels[cell % labels.Count] }).Fit(start, data, random.Child(seed));
            finished?.Invoke(start.Name);
            return fit;
        }).Chunk(Seeds).ToArray();
        return new(starts, labels, fits);
    }

    /// <summary>Starts that train alike, if any.</summary>
    public IReadOnlyList<Finding> Alike => Arms.Alike(
        [.. _starts.Select(start => start.Name)],
        [.. _starts.Select((_, s) => Cell(s, 0).Select(fit => fit.Training.Loss).ToArray())]);

    /// <summary>The error on images never seen, by number of labels: median and range over seeds.</summary>
    public LinePlot ErrorByLabels(string title) => new(
        title,
        new("labels", AxisScale.Decimal),
        new("test error", AxisScale.Linear, 0),
        [.. _starts.Select((start, s) => Curve(start.Name, l => Errors(s, l)))]);

    /// <summary>Losses and errors at one number of labels, a row a start.</summary>
    public Table At(int labels) => new(
        ["start", "training loss, median", "range", "test loss, median", "range", "test error, median", "range"],
        [.. _starts.Select((start, s) => Row(start.Name, Cell(s, _labels.ToList().IndexOf(labels))))]);

    /// <summary>The median training loss of each start at one number of labels.</summary>
    public IReadOnlyDictionary<string, double> MedianTrainingLosses(int labels) => _starts
        .Select((start, s) => (start.Name, Loss: DeepRuns.MedianOf(Cell(s, _labels.ToList().IndexOf(labels)).Select(fit => fit.Training.Loss))))
        .ToDictionary(pair => pair.Name, pair => pair.Loss);

    /// <summary>Errors, median and range over seeds, a row a start and a column a number of labels.</summary>
    public Table ByLabels() => new(
        ["start", .. _labels.Select(labels => $"test error with {Format.Count(labels)} labels (range)")],
        [.. _starts.Select((start, s) => Row(start.Name, _labels.Select((_, l) => MedianAndRange([.. Errors(s, l)]))))]);

    static IReadOnlyList<string> Row(string name, IEnumerable<string> cells) => [name, .. cells];

    static string MedianAndRange(double[] values) =>
        $"{Format.Number(DeepRuns.MedianOf(values), 3)} ({Format.Range(values, 3)})";

    /// <summary>Error of a start less that of another, seed by seed, for each pair: median and range over seeds.</summary>
    public LinePlot GainByLabels(string title, params IReadOnlyList<(int Without, int With)> pairs) => new(
        title,
        new("labels", AxisScale.Decimal),
        new("test error without − with pretraining", AxisScale.Linear),
        [
            .. pairs.Select(pair => Curve(
                _starts[pair.With].Name, l => Errors(pair.Without, l).Zip(Errors(pair.With, l), (a, b) => a - b))),
        ]);

    IEnumerable<double> Errors(int start, int labels) => Cell(start, labels).Select(fit => 1 - fit.Test.Accuracy);

    Curve Curve(string name, Func<int, IEnumerable<double>> read)
    {
        double[] Over(Func<IEnumerable<double>, double> fold) => [.. _labels.Select((_, l) => fold(read(l)))];
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
