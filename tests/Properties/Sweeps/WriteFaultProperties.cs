using InitStudy.Harness;
using InitStudy.Harness.Sweeps;

namespace InitStudy.Properties.Sweeps;

/// <summary>Every write of a shard fails once, after some of its bytes: one line says so, and the next process goes on.</summary>
public sealed class WriteFaultProperties
{
    static readonly SweepPlan Plan = SweepPlan.Of(new TinySweep(), seed: 7);
    static readonly Shard Half = new(0, 2);

    [Theory]
    [InlineData(0), InlineData(1), InlineData(20), InlineData(1000)]
    public void AFullDiskLosesNothing(int taken)
    {
        using var whole = new MemoryStream();
        Finish(whole);
        var writes = 1 + (int)Half.Turns(Plan.Grid.Count);
        for (var failing = 0; failing < writes; failing++)
        {
            using var stream = new FailingStream(failing, taken);
            var refusal = Assert.Throws<InputException>(() => Finish(stream));
            Assert.Contains("takes nothing more (No space left on device); expected room", refusal.Message, StringComparison.Ordinal);
            using var freed = new MemoryStream();
            freed.Write(stream.ToArray());
            freed.Position = 0;
            Finish(freed);
            Assert.Equal(whole.ToArray(), freed.ToArray());
        }
    }

    static void Finish(MemoryStream stream)
    {
        using var journal = new Journal(Plan, Half, stream, "a path");
        Assert.True(ShardRun.Do(Plan, Half, journal, threads: 1, () => { }, CancellationToken.None));
    }
}
