using InitStudy.Experiments;
using InitStudy.Properties.CommandLine;
using InitStudy.Properties.Data;

namespace InitStudy.Properties.Sweeps;

/// <summary>Which shard a process measures: by options, by Slurm, or all.</summary>
public sealed class ShardOptionTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WrongShardsAreRefusedInOneLine()
    {
        (await Sweep("--shard", "3", "--of", "3")).IsRefused("--shard is '3'; expected a whole number from 0 to 2");
        (await Sweep("--shard", "-1", "--of", "3")).IsRefused("--shard");
        (await Sweep("--shard", "1")).IsRefused("--shard comes without --of; expected both or neither");
        (await Sweep("--of", "2")).IsRefused("--of comes without --shard");
        (await Sweep("--shard", "0", "--of", "0")).IsRefused("--of is '0'");
        (await Sweep("--points", "0")).IsRefused("--points is '0'");
        (await Call.Of("sweep", "trainabilty")).IsRefused("'trainabilty' is no sweep", "did you mean 'trainability'?");
        (await Call.Of("merge", _folder.File("none"))).IsRefused("expected one with the journals of a sweep");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task WithoutANameTheSweepsAreListed() => Assert.All(
        Chapter.Catalog.Sweeps, sweep => Assert.Contains($"{sweep.Id}: ", Call.Succeeds("sweep").Result.Output, StringComparison.Ordinal));

    /// <summary>Array tasks 5, 6 and 7 are shards 0, 1 and 2 of 3; options come first.</summary>
    [Fact]
    public async Task AnArrayTaskIsAShard()
    {
        string[] slurm = ["SLURM_ARRAY_TASK_ID=6", "SLURM_ARRAY_TASK_MIN=5", "SLURM_ARRAY_TASK_COUNT=3"];
        string[] sweep = ["sweep", "initial-gradients", "--points", "12", "--out", "."];
        Assert.Contains("shard 1 of 3: 4 of 4 cells", (await BuiltProgram.Run("initstudy", _folder.Path, slurm, sweep)).Output, StringComparison.Ordinal);
        Assert.Contains("shard 0 of 2", (await BuiltProgram.Run("initstudy", _folder.Path, slurm, [.. sweep, "--shard", "0", "--of", "2"])).Output, StringComparison.Ordinal);
        (await BuiltProgram.Run("initstudy", _folder.Path, ["SLURM_ARRAY_TASK_ID=9", .. slurm[1..]], sweep)).IsRefused("SLURM_ARRAY_TASK_ID is '9'; expected a whole number from 5 to 7");
    }

    Task<Call> Sweep(params string[] options) => Call.Of(["sweep", "initial-gradients", "--out", _folder.Path, .. options]);
}
