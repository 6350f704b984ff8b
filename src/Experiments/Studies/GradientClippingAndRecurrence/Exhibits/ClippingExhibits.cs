using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Exhibits;

/// <summary>Learning curves and numbers of recurrent networks with and without clipping.</summary>
sealed class ClippingExhibits
{
    /// <summary>Runs of a setting.</summary>
    public const int Seeds = 5;

    /// <summary>The learning rate that is too large without clipping.</summary>
    public const double LargeRate = 1;

    readonly Dictionary<ClippedSetting, ClippedRun[]> _runs;

    /// <summary>Trains everything. The root seed is a hash of a name, chosen by nobody.</summary>
    public ClippingExhibits(ExhibitContext context)
    {
        var (all, data) = (ClippedSetting.All, context.Standardized);
        var random = RandomStream.Root(StableHash.Of("clipped-runs"));
        var runs = context.InParallel(
            all.Count * Seeds, job => ClippedRun.Of(all[job / Seeds], data, random.Child(job % Seeds)));
        _runs = all.Zip(runs.Chunk(Seeds)).ToDictionary(pair => pair.First, pair => pair.Second);
        foreach (var curves in new[] { Curves(new Tanh()).ToList(), Curves(new Relu()).ToList() })
        {
            Arms.RequireDifferent(
                [.. curves.Select(setting => setting.Clipping)], [.. curves.Select(setting => _runs[setting][0].Losses)]);
        }
    }

    /// <summary>Median training loss at the large rate, a curve a threshold, with the range of all seeds.</summary>
    public LinePlot LearningCurves(IActivation activation) => new(
        $"Training loss at learning rate {Format.Number(LargeRate)}, {activation.Name} states",
        new("step", AxisScale.Linear, 0, ClippedRun.Steps),
        new("training loss", AxisScale.Linear, 0, 6),
        [.. Curves(activation).Select(LearningCurve)]);

    /// <summary>Loss, norms and clipped steps, a row a setting.</summary>
    public Table Numbers() => new(
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
        $"{Format.Number(DeepRuns.MedianOf(losses), 3)} ({Format.Number(losses.Min(), 3)} to {Format.Number(losses.Max(), 3)})";

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
