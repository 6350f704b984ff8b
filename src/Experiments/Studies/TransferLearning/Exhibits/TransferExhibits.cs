using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;

namespace InitStudy.Experiments.Studies.TransferLearning.Exhibits;

/// <summary>What reuse of layers gains, over many tasks, by layer and by number of labels.</summary>
static class TransferExhibits
{
    const int Tasks = 31, Seeds = 9, Labels = 100;
    const string OldTuned = "old task, fine-tuned", OldFrozen = "old task, frozen", SameFrozen = "same task, frozen";

    /// <summary>Heading of <see cref="Gains"/>.</summary>
    public const string GainsTitle = "The gain of each task";

    static readonly int[] LabelCounts = [20, 50, 100, 200, 400];

    static readonly IReadOnlyList<ReuseArm> ArmsByLabels = [ReuseArm.Scratch, ReuseArm.All, ReuseArm.FrozenFirst, ReuseArm.Frozen];

    /// <summary>The gain of every task, sorted, for three distances between old task and new.</summary>
    public static Exhibit Gains(ExhibitContext context) => Gains(
        [
            .. TransferTasks.All.Select(task => TransferTasks.Errors(
                context, new(task.NewClasses, Labels), Tasks, [ReuseArm.Scratch, ReuseArm.All])),
        ]);

    /// <summary>The same of errors measured before: by kind, task and arm, from scratch and with reuse.</summary>
    public static Exhibit Gains(double[][][] errors)
    {
        string[] kinds = [.. TransferTasks.All.Select(task => task.Name)];
        var plot = Sorted(kinds, errors);
        double Gaining(string kind) => plot[kind].Y.Count(gain => gain > 0) / (double)Tasks;
        double MedianOfPair(int arm) => DeepRuns.MedianOf(TransferTasks.Of(errors[Array.IndexOf(kinds, TransferTasks.NewPair)], arm));
        return new(
            GainsTitle,
            $"{Tasks} tasks of each kind with {Labels} labels, every task with classes, images and weights of its own: the error from " +
            "scratch less the error with all hidden layers reused and fine-tuned, on the same images, batches and random numbers, sorted.",
            [("gains", plot)],
            Summary(kinds, errors))
        {
            Findings =
            [
                new("A new question about classes that the old task knew gains in more than two tasks of three.", Gaining(TransferTasks.NewQuestion) > 2.0 / 3),
                new(
                    "Half of the classes, which the old task lacked, gain in fewer than one task of three, and lose in more than half.",
                    Gaining(TransferTasks.NewClasses) < 1.0 / 3 && plot[TransferTasks.NewClasses].Y.Count(gain => gain < 0) > Tasks / 2),
                new(
                    "With two classes that the old task lacked about half of all tasks gain, more than lose, and the median error is " +
                    "smaller with reuse.",
                    Gaining(TransferTasks.NewPair) is > 0.4 and < 0.6
                        && plot[TransferTasks.NewPair].Y.Count(gain => gain > 0) > plot[TransferTasks.NewPair].Y.Count(gain => gain < 0)
                        && MedianOfPair(1) < MedianOfPair(0)),
                new(
                    "Each kind has tasks that gain and tasks that lose: one task picked from an end of a curve would show either.",
                    kinds.All(kind => plot[kind].Y[0] < 0 && plot[kind].Y[^1] > 0)),
            ],
        };
    }

    /// <summary>The error of the first arm less that of the second, of every task, sorted: a curve a kind of task.</summary>
    public static LinePlot Sorted(IReadOnlyList<string> kinds, double[][][] errors) => new(
        "Gain by reuse, task by task",
        new("tasks, from the worst to the best", AxisScale.Linear, 1, errors[0].Length),
        new("error from scratch − error with reuse", AxisScale.Linear),
        [.. kinds.Select((name, i) => new Curve(
            name, [.. Enumerable.Range(1, errors[i].Length).Select(rank => (double)rank)],
            [.. errors[i].Select(task => task[0] - task[1]).Order()]))]);

    /// <summary>In how many tasks the second arm does better than the first, and medians of both: a row a kind.</summary>
    public static Table Summary(IReadOnlyList<string> kinds, double[][][] errors) => new(
        ["old task → new task", "reuse better", "equal", "worse", "error from scratch", "error with reuse"],
        [.. kinds.Select((name, i) => Row(name, errors[i]))]);

    /// <summary>Errors by the number of hidden layers reused, of the old task or of the same, fine-tuned or frozen.</summary>
    public static Exhibit ByLayers(ExhibitContext context)
    {
        int[] layers = [.. Enumerable.Range(0, ReuseScale.Small.HiddenLayers + 1)];
        var errors = TransferTasks.Errors(context, new(0, Labels), Seeds, Cuts(layers));
        var plot = ByCut(layers, errors, new("error on unseen images", AxisScale.Linear, 0));
        double Last(string arm) => plot[arm].Y[^1];
        return new(
            "How many layers to reuse",
            $"A new question about the same classes, {Labels} labels, median and range of {Seeds} seeds: the lowest layers are reused, " +
            "the others drawn anew. Same task: layers of another network that has learned this very question from the same labels.",
            [("layers", plot)])
        {
            Findings =
            [
                new(
                    "Fine-tuned, all layers of the old task give fewer errors than none.",
                    Last(OldTuned) < plot[OldTuned].Y[0]),
                new(
                    "Frozen, all layers of the old task give at least one and a half times the errors of none.",
                    Last(OldFrozen) > 1.5 * plot[OldFrozen].Y[0]),
                new(
                    "With all three layers frozen, those of the same task do better than those of the old one: there the layers' specificity " +
                    "harms, not that layers which learned together are parted, the control for fragile co-adaptation.",
                    Last(SameFrozen) < Last(OldFrozen)),
                new(
                    "With two layers frozen it is the reverse, " +
                    $"{Format.Number(plot[OldFrozen].Y[2], 3)} of the old task against {Format.Number(plot[SameFrozen].Y[2], 3)} of the same, and " +
                    "the errors do not grow layer by layer: two frozen layers of the old task err less than one.",
                    plot[OldFrozen].Y[2] < plot[SameFrozen].Y[2] && plot[OldFrozen].Y[2] < plot[OldFrozen].Y[1]),
            ],
        };
    }

    /// <summary>Networks whose lowest layers come from another one, for each number of layers: arms for <see cref="ByCut"/>.</summary>
    public static IReadOnlyList<ReuseArm> Cuts(IReadOnlyList<int> layers)
    {
        IReadOnlyList<ReuseArm> tuned = [.. layers.Select(ReuseArm.FineTuned)];
        IReadOnlyList<ReuseArm> frozen = [.. layers.Select(ReuseArm.OnlyFrozen)];
        return [.. tuned, .. frozen, .. tuned.Select(arm => arm.Selffer()), .. frozen.Select(arm => arm.Selffer())];
    }

    /// <summary>Their errors, or what y says, a row a seed and an entry an arm: median and range over seeds.</summary>
    public static LinePlot ByCut(IReadOnlyList<int> layers, double[][] errors, FigureAxis y)
    {
        string[] names = [OldTuned, OldFrozen, "same task, fine-tuned", SameFrozen];
        return new(
            "Error by reused layers",
            new("hidden layers reused", AxisScale.Linear, 0, layers[^1]),
            y,
            [.. names.Select((name, kind) => Median(
                name, [.. layers.Select(l => (double)l)],
                [.. layers.Select((_, l) => TransferTasks.Of(errors, (kind * layers.Count) + l))]))]);
    }

    /// <summary>Errors by the number of labels.</summary>
    public static Exhibit ByLabels(ExhibitContext context) =>
        ByLabels([.. LabelCounts.Select(labels => TransferTasks.Errors(context, new(0, labels), Seeds, ArmsByLabels))]);

    /// <summary>The same of errors measured before: by number of labels, seed and arm.</summary>
    public static Exhibit ByLabels(double[][][] errors)
    {
        var arms = ArmsByLabels;
        var plot = new LinePlot(
            "Error by labels of the new task",
            new("labels", AxisScale.Decimal, LabelCounts[0], LabelCounts[^1]),
            new("error on unseen images", AxisScale.Linear, 0),
            [.. arms.Select((arm, i) => Median(
                arm.Name, [.. LabelCounts.Select(n => (double)n)], [.. errors.Select(all => TransferTasks.Of(all, i))]))]);
        IReadOnlyList<double> Errors(ReuseArm arm) => plot[arm.Name].Y;
        string Error(ReuseArm arm, int labels) => Format.Number(Errors(arm)[labels], 3);
        string Gain(int labels) => Format.Number(Errors(ReuseArm.Scratch)[labels] - Errors(ReuseArm.All)[labels], 2);
        return new(
            "Errors by the number of labels",
            $"A new question about the same classes, median and range of {Seeds} seeds, always {ReuseScale.Small.NewSteps} steps.",
            [("labels", plot)])
        {
            Findings =
            [
                new(
                    "Fine-tuned layers are ahead of a network from scratch at every number of labels.",
                    Errors(ReuseArm.All).Zip(Errors(ReuseArm.Scratch)).All(pair => pair.First < pair.Second)),
                new(
                    "With half as many labels they still have the smaller median error: " +
                    string.Join(", ", Enumerable.Range(1, 3).Select(
                        i => $"{Error(ReuseArm.All, i)} with {LabelCounts[i]} against {Error(ReuseArm.Scratch, i + 1)} with {LabelCounts[i + 1]}")) + ".",
                    Enumerable.Range(1, 3).All(i => Errors(ReuseArm.All)[i] < Errors(ReuseArm.Scratch)[i + 1])),
                new(
                    $"More labels diminish what they gain, from {Gain(0)} with {LabelCounts[0]} to {Gain(4)} with {LabelCounts[^1]}, though not at every step.",
                    Errors(ReuseArm.Scratch)[^1] - Errors(ReuseArm.All)[^1] < 0.75 * (Errors(ReuseArm.Scratch)[0] - Errors(ReuseArm.All)[0])),
                new(
                    $"With {LabelCounts[^1]} labels, layers frozen at first are behind those fine-tuned from the start.",
                    Errors(ReuseArm.FrozenFirst)[^1] > Errors(ReuseArm.All)[^1]),
                new(
                    "Layers that stay frozen gain less from more labels than a network from scratch.",
                    Errors(ReuseArm.Frozen)[0] - Errors(ReuseArm.Frozen)[^1] < Errors(ReuseArm.Scratch)[0] - Errors(ReuseArm.Scratch)[^1]),
                .. Arms.Alike([.. arms.Select(arm => arm.Name)], [.. arms.Select((_, arm) => TransferTasks.Of(errors[^1], arm))]),
            ],
        };
    }

    static Curve Median(string name, double[] x, IReadOnlyList<double>[] errors) =>
        new(name, x, [.. errors.Select(DeepRuns.MedianOf)])
        {
            Markers = true,
            Spread = new([.. errors.Select(all => all.Min())], [.. errors.Select(all => all.Max())]),
        };

    static IReadOnlyList<string> Row(string name, double[][] errors)
    {
        string Share(Func<double, bool> holds) =>
            Format.Percent(errors.Count(seed => holds(seed[0] - seed[1])) / (double)errors.Length);
        return
        [
            name, Share(gain => gain > 0), Share(gain => gain == 0), Share(gain => gain < 0),
            Format.Number(DeepRuns.MedianOf(TransferTasks.Of(errors, 0)), 2),
            Format.Number(DeepRuns.MedianOf(TransferTasks.Of(errors, 1)), 2),
        ];
    }
}
