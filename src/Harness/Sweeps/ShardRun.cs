using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Sweeps;

/// <summary>Measures the cells of a shard that its journal lacks.</summary>
static class ShardRun
{
    /// <summary>Cells side by side, each on one thread, written in their order; stopped, it finishes those it has begun.</summary>
    /// <param name="plan">What all shards share.</param>
    /// <param name="shard">Which of them.</param>
    /// <param name="journal">Where results go.</param>
    /// <param name="threads">Threads to use; with one, each cell is written before the next begins.</param>
    /// <param name="done">Told after every cell.</param>
    /// <param name="stop">Begins no more cells.</param>
    /// <returns>Whether the shard is complete.</returns>
    public static bool Do(SweepPlan plan, Shard shard, Journal journal, int threads, Action done, CancellationToken stop)
    {
        var turns = shard.Turns(plan.Grid.Count);
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var begun = new Queue<Task<IReadOnlyList<double>>>();
        for (var next = journal.Turns; ;)
        {
            for (; begun.Count < Ahead(threads) && next < turns && !stop.IsCancellationRequested; next++)
            {
                var cell = plan.Grid[shard.Cell(next)];
                begun.Enqueue(Task.Factory.StartNew(
                    () => KernelThreads.Alone(() => plan.Sweep.Measure(cell, plan.Seed)), CancellationToken.None, TaskCreationOptions.None, scheduler));
            }

            if (begun.Count == 0) return journal.Turns == turns;
            journal.Append(begun.Dequeue().GetAwaiter().GetResult());
            done();
        }
    }

    /// <summary>Cells begun at a time: enough that no thread waits for a slow one, unless there is only one.</summary>
    static int Ahead(int threads) => threads == 1 ? 1 : 4 * threads;
}
