using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Exhibits;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.TransferLearning.Exhibits;

/// <summary>The pairs of tasks that the exhibits on transfer show, and runs of several arms on them.</summary>
static class TransferTasks
{
    /// <summary>Ten digits first, then which of two random groups of them a digit belongs to.</summary>
    public const string NewQuestion = "new question about the same classes";

    /// <summary>Half of the classes first, then the other half.</summary>
    public const string NewClasses = "other classes, half of all";

    /// <summary>Eight classes first, then the other two.</summary>
    public const string NewPair = "other classes, two of them";

    /// <summary>All pairs of tasks, by name.</summary>
    public static IReadOnlyList<(string Name, int NewClasses)> All { get; } = [(NewQuestion, 0), (NewClasses, 5), (NewPair, 2)];

    /// <summary>Errors on unseen images of the new task: a row for each seed, an entry for each arm.</summary>
    public static double[][] Errors(
        ExhibitContext context, ReuseTask task, int seeds, IReadOnlyList<ReuseArm> arms,
        ReuseScale? scale = null, Action<string>? finished = null)
    {
        scale ??= ReuseScale.Small;
        var root = RandomStream.Root(StableHash.Of("transfer-learning")).Child(task.NewClasses);
        var data = context.Standardized;
        return context.InParallel(seeds, seed =>
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var run = new ReuseRun(task.Draw(data, root.Child(seed), scale), root.Child(seed), scale);
            var errors = arms.Select(arm => run.Error(arm)).ToArray();
            finished?.Invoke(All.Single(pair => pair.NewClasses == task.NewClasses).Name);
            return errors;
        });
    }

    /// <summary>The errors of one arm, one a seed.</summary>
    public static IReadOnlyList<double> Of(double[][] errors, int arm) => [.. errors.Select(seed => seed[arm])];
}
