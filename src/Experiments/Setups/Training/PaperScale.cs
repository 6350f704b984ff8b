using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Training;

/// <summary>A study's arms at the scale of a paper: its exhibit of the slow tier.</summary>
/// <param name="title">Of the study.</param>
/// <param name="network">The arms' networks in words.</param>
/// <param name="arms">What is compared.</param>
sealed class PaperScale(string title, string network, IReadOnlyList<Arm> arms)
{
    /// <summary>Runs of an arm.</summary>
    public const int Seeds = 5;

    /// <summary>Every sixth image is kept aside.</summary>
    public const int KeptAside = 6;

    /// <summary>Trains every arm with every seed; all arms of a seed see the same batches and random numbers.</summary>
    public SlowExhibit Exhibit => new(arms.Count * Seeds, Of);

    Exhibit Of(ExhibitContext context, Action<string> finished)
    {
        var (training, aside) = context.Standardized.Split(KeptAside);
        var random = RandomStream.Root(StableHash.Of("paper-scale"));
        var runs = context.InParallel(arms.Count * Seeds, job =>
        {
            var arm = arms[job / Seeds];
            var run = PaperRun.Of(arm, training, aside, random.Child(job % Seeds), context.Cancellation);
            finished(arm.Name);
            return run;
        }).Chunk(Seeds).ToArray();
        return new(
            $"{title} at the scale of a paper",
            $"{network}; {Format.Count(training.Count)} images of {context.Data.Name}, {PaperRun.Epochs} passes, {Seeds} seeds an arm with the same " +
            $"batches and random numbers for all arms; bands are the range. The loss counts penalties and smoothed labels in. " +
            $"Accuracy is that on {Format.Count(aside.Count)} other images.",
            [("slow", Curves(runs))],
            new(
                ["arm", "training loss at the end, median", "range", "accuracy, median", "range"],
                [.. arms.Zip(runs, Row)]))
        {
            Findings = Arms.Alike([.. arms.Select(arm => arm.Name)], [.. runs.Select(seeds => seeds[0].Losses)]),
        };
    }

    LinePlot Curves(PaperRun[][] runs) => new(
        title,
        new("passes over the images", AxisScale.Linear, 0, PaperRun.Epochs),
        new("training loss", AxisScale.Linear, 0),
        [.. arms.Zip(runs, (arm, seeds) => Curve(arm.Name, seeds))]);

    static Curve Curve(string name, PaperRun[] seeds)
    {
        double[] Over(Func<IEnumerable<double>, double> fold) =>
            [.. Enumerable.Range(0, PaperRun.Windows).Select(w => fold(seeds.Select(run => run.Losses[w])))];
        double[] passes =
            [.. Enumerable.Range(0, PaperRun.Windows).Select(w => (w + 0.5) * PaperRun.Epochs / PaperRun.Windows)];
        return new(name, passes, Over(DeepRuns.MedianOf)) { Spread = new(Over(Enumerable.Min), Over(Enumerable.Max)) };
    }

    static IReadOnlyList<string> Row(Arm arm, PaperRun[] seeds)
    {
        double[] losses = [.. seeds.Select(run => run.Losses[^1])], accuracies = [.. seeds.Select(run => run.Accuracy)];
        return
        [
            arm.Name,
            Format.Number(DeepRuns.MedianOf(losses), 3), Format.Range(losses, 3),
            Format.Number(DeepRuns.MedianOf(accuracies), 3), Format.Range(accuracies, 3),
        ];
    }
}
