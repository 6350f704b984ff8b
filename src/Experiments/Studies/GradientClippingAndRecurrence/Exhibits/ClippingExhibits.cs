using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Exhibits;

/// <summary>Learning curves and numbers of recurrent networks with and without clipping.</summary>
sealed class ClippingExhibits
{
    /// <summary>Runs of a setting.</summary>
    const int Seeds = 5;

    /// <summary>Rates with which the networks learn without clipping, and do not: seen in a pilot run.</summary>
    const double SafeRate = 0.1, LargeRate = 1;

    static readonly IActivation[] Activations = [new Tanh(), new Relu()];

    readonly IReadOnlyDictionary<ClippedSetting, ClippedRun[]> _runs;

    /// <summary>Trains everything. The root seed is a hash of a name, chosen by nobody.</summary>
    public ClippingExhibits(ExhibitContext context)
    {
        var (all, data) = (ClippedSetting.All, context.Standardized);
        var random = RandomStream.Root(StableHash.Of("clipped-runs"));
        var runs = context.InParallel(
            all.Count * Seeds, job => ClippedRun.Of(all[job / Seeds], data, random.Child(job % Seeds)));
        _runs = all.Zip(runs.Chunk(Seeds)).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>Of runs made before: a setting's seeds.</summary>
    public ClippingExhibits(IReadOnlyDictionary<ClippedSetting, ClippedRun[]> runs) => _runs = runs;

    /// <summary>The curves, the numbers, and what they show.</summary>
    public Exhibit Exhibit(ExhibitContext context)
    {
        var guessing = Elementary.Log(context.Data.Classes);
        LinePlot[] plots = [.. Activations.Select(LearningCurves)];
        var (tanh, relu) = (plots[0], plots[1]);
        double AtSafeRate(IActivation activation, double? threshold) =>
            DeepRuns.MedianOf(_runs[new(activation, SafeRate, threshold)].Select(run => run.Losses[^1]));
        return new(
            "Learning curves with and without clipping",
            $"A recurrent network of {ClippedRun.Units} units reads {context.Data.Name} row by row; plain gradient " +
            $"descent, same batches and same weights, median of {Seeds} seeds, bands are their range; a median that " +
            $"diverged ends. Guessing has the loss {Format.Number(guessing, 3)}. The figures show learning rate " +
            $"{Format.Number(LargeRate)}, the table {Format.Number(SafeRate)} too.",
            [("tanh", tanh), ("relu", relu)],
            Numbers())
        {
            Findings =
            [
                new($"At learning rate {Format.Number(LargeRate)} without clipping tanh states end worse than " +
                    "guessing, and most networks with ReLU states diverge.",
                    tanh["no clipping"].Y[^1] > guessing && !double.IsFinite(relu["no clipping"].Y[^1])),
                new("No clipped run diverges.",
                    ClippedSetting.All.Where(setting => setting.Threshold is not null).All(NoneDiverged)),
                new("Of the thresholds 0.2 trains both best at that rate; with 5 most steps are not clipped, and the " +
                    "loss stays above 1.5.",
                    plots.All(plot => Best(plot) == "threshold 0.2" && plot["threshold 5"].Y[^1] > 1.5)
                    && Activations.All(activation => MedianShare(new(activation, LargeRate, 5)) < 0.5)),
                new($"At learning rate {Format.Number(SafeRate)}, where no run diverges, the thresholds 0.2 and 0.05 " +
                    "only slow the training down.",
                    ClippedSetting.All.Where(setting => setting.LearningRate == SafeRate).All(NoneDiverged)
                    && Activations.All(activation => AtSafeRate(activation, null) < AtSafeRate(activation, 0.2)
                        && AtSafeRate(activation, 0.2) < AtSafeRate(activation, 0.05))),
                .. Activations.SelectMany(activation => Alike([.. Curves(activation)])),
            ],
        };
    }

    IReadOnlyList<Finding> Alike(IReadOnlyList<ClippedSetting> settings) => Arms.Alike(
        [.. settings.Select(setting => $"{setting.Activation.Name}, {setting.Clipping}")],
        [.. settings.Select(setting => _runs[setting][0].Losses)]);

    bool NoneDiverged(ClippedSetting setting) => _runs[setting].All(run => double.IsFinite(run.Losses[^1]));

    static string? Best(LinePlot plot) =>
        plot.Curves.Where(curve => double.IsFinite(curve.Y[^1])).MinBy(curve => curve.Y[^1])?.Label;

    double MedianShare(ClippedSetting setting) => DeepRuns.MedianOf(_runs[setting].Select(run => run.ClippedShare));

    /// <summary>Median training loss at the large rate, a curve a threshold, with the range of all seeds.</summary>
    LinePlot LearningCurves(IActivation activation) => new(
        $"Training loss at learning rate {Format.Number(LargeRate)}, {activation.Name} states",
        new("step", AxisScale.Linear, 0, ClippedRun.Steps),
        new("training loss", AxisScale.Linear, 0, 6),
        [.. Curves(activation).Select(LearningCurve)]);

    /// <summary>Loss, norms and clipped steps, a row a setting.</summary>
    Table Numbers() => new(
        [
            "states", "learning rate", "clipping", "loss at the end (range)", "diverged", "largest norm", "clipped steps",
        ],
        [.. ClippedSetting.All.Select(Row)]);

    static IEnumerable<ClippedSetting> Curves(IActivation activation) =>
        ClippedSetting.All.Where(setting => setting.Activation.Equals(activation) && setting.LearningRate == LargeRate);

    Curve LearningCurve(ClippedSetting setting)
    {
        var runs = _runs[setting];
        double[] Over(Func<IEnumerable<double>, double> fold) =>
            [.. Enumerable.Range(0, runs[0].Losses.Count).Select(i => fold(runs.Select(run => run.Losses[i])))];
        double[] steps = [.. Enumerable.Range(0, runs[0].Losses.Count).Select(i => (i + 0.5) * ClippedRun.Window)];
        return new(setting.Clipping, steps, Over(DeepRuns.MedianOf))
        {
            Spread = new(Over(losses => losses.Min()), Over(losses => losses.Max())),
        };
    }

    static string MedianAndRange(IReadOnlyList<double> losses) =>
        $"{Format.Number(DeepRuns.MedianOf(losses), 3)} ({Format.Number(losses.Min(), 3)} to " +
        $"{Format.Number(losses.Max(), 3)})";

    IReadOnlyList<string> Row(ClippedSetting setting)
    {
        var runs = _runs[setting];
        double[] last = [.. runs.Select(run => run.Losses[^1]).Where(double.IsFinite)];
        return
        [
            setting.Activation.Name,
            Format.Number(setting.LearningRate),
            setting.Clipping,
            last.Length < Seeds ? "diverged" : MedianAndRange(last),
            $"{Seeds - last.Length} of {Seeds}",
            Format.Number(DeepRuns.MedianOf(runs.Select(run => run.LargestNorm)), 2),
            Format.Percent(DeepRuns.MedianOf(runs.Select(run => run.ClippedShare))),
        ];
    }
}
