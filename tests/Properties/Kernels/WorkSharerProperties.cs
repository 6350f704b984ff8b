using FsCheck.Xunit;
using InitStudy.Model.Kernels;

namespace InitStudy.Properties.Kernels;

/// <summary>Every part of shared work is done exactly once, by the owner or a helper, however short rounds follow each other.</summary>
public sealed class WorkSharerProperties
{
    [Property(MaxTest = 30)]
    public void EveryPartIsDoneOnce(byte parts, byte helpers, byte rounds)
    {
        var work = new Counting(parts % 100);
        for (var round = 1; round <= rounds % 20 + 1; round++)
        {
            WorkSharer.OfThisThread.Run(work, work.Times.Length, helpers % 4);
            Assert.All(work.Times, times => Assert.Equal(round, times));
        }
    }

    [Property(MaxTest = 20)]
    public void AloneEveryPartStaysOnTheCallingThread(byte parts)
    {
        var (here, work) = (Environment.CurrentManagedThreadId, new Counting(parts));
        KernelThreads.Alone(() =>
        {
            Assert.Equal(1, KernelThreads.Count);
            KernelThreads.Run(work, parts);
            return 0;
        });
        Assert.All(work.Threads, thread => Assert.Equal(here, thread));
        Assert.All(work.Times, times => Assert.Equal(1, times));
    }

    [Fact]
    public void AloneEndsWithItsAction()
    {
        Assert.Throws<InvalidOperationException>(() => KernelThreads.Alone<int>(() => throw new InvalidOperationException("broken")));
        Assert.Equal(Environment.ProcessorCount, KernelThreads.Count);
    }

    sealed class Counting(int parts) : IWork
    {
        public int[] Times { get; } = new int[parts];

        public int[] Threads { get; } = new int[parts];

        /// <summary>Counts, and takes long enough for a helper to arrive.</summary>
        public void Do(int part)
        {
            Interlocked.Increment(ref Times[part]);
            Thread.SpinWait(300);
            Threads[part] = Environment.CurrentManagedThreadId;
        }
    }
}
