using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;

namespace InitStudy.Experiments.Studies.TransferLearning.Exhibits;

/// <summary>The slow tier on transfer: networks that have learned some classes, then others with 200 labels.</summary>
/// <param name="Scale">Networks, steps and images.</param>
/// <param name="Tasks">Tasks of each kind, with classes, images and weights of their own.</param>
/// <param name="Layers">Numbers of lower layers to reuse, from none to all hidden layers.</param>
sealed record TransferAtScale(ReuseScale Scale, int Tasks, IReadOnlyList<int> Layers)
{
    const int Labels = 200, Halves = 5;

    /// <summary>Ten hidden layers.</summary>
    public static TransferAtScale Paper { get; } = new(ReuseScale.Paper, 21, [0, 2, 4, 6, 8, 10]);

    /// <summary>Every kind of task.</summary>
    public SlowExhibit Exhibit => new(TransferTasks.All.Count * Tasks, Show);

    Exhibit Show(ExhibitContext context, Action<string> finished)
    {
        double[][] Errors(int newClasses, IReadOnlyList<ReuseArm> arms) =>
            TransferTasks.Errors(context, new(newClasses, Labels), Tasks, arms, Scale, finished);

        var cuts = Errors(Halves, TransferExhibits.Cuts(Layers));
        var all = Layers.Count - 1;
        double[][][] gains =
        [
            .. TransferTasks.All.Select(task => task.NewClasses == Halves
                ? [.. cuts.Select(errors => new[] { errors[0], errors[all] })]
                : Errors(task.NewClasses, [ReuseArm.Scratch, ReuseArm.FineTuned(Scale.HiddenLayers)])),
        ];
        IReadOnlyList<string> kinds = [.. TransferTasks.All.Select(task => task.Name)];
        var worse = cuts.Select(errors => errors.Select(error => error - errors[0]).ToArray()).ToArray();
        return new(
            "Transfer learning at the scale of a paper",
            $"{Scale.HiddenLayers} hidden layers of {Scale.Width} ReLU units on {context.Data.Name}, Adam, rate " +
            $"{Format.Number(Scale.LearningRate)}, batches of {Scale.Batch}: {Format.Count(Scale.OldSteps)} steps on " +
            $"the old task, then {Scale.NewSteps} with at most {Labels} labels of the new one. {Tasks} tasks of each " +
            $"kind, each with classes, weights and at most {Format.Count(Scale.Used)} images of its own; errors on " +
            $"at most {Format.Count(Scale.Tested)} unseen images. First figure and table: the error from scratch " +
            "less that with all hidden layers reused and fine-tuned, sorted. Second: half of the classes first, " +
            "then the others; the lowest layers come from the network of the old task, or from another one of the " +
            "same task, and those above are drawn anew; the error less that from scratch, task by task, median and " +
            "range.",
            [
                ("slow-gains", TransferExhibits.Sorted(kinds, gains)),
                ("slow-layers", TransferExhibits.ByCut(Layers, worse, new("error − that from scratch", AxisScale.Linear))),
            ],
            TransferExhibits.Summary(kinds, gains));
    }
}
