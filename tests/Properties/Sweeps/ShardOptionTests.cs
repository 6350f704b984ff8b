using System.CommandLine;
using InitStudy.Experiments;
using InitStudy.Harness;
using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Sweeps;
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
        (await Sweep("--shard", "0", "--of", "1000001")).IsRefused("--of is '1000001'; expected a whole number from 1 to 1000000");
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

    /// <summary>Each would measure cells twice, or never: variables after SLURM_ARRAY_TASK_.</summary>
    [Theory]
    [InlineData("ID=3", "COUNT is ''; expected a whole number from 1 to 1000000")]
    [InlineData("ID=0 COUNT=0", "COUNT is '0'")]
    [InlineData("ID=x COUNT=5", "ID is 'x'; expected a whole number from 0 to 4")]
    [InlineData("ID=3 MIN=3 MAX=5 COUNT=2", "MAX is '5'; expected 4: an array without gaps, or --shard and --of")]
    [InlineData("ID=2 MIN=0 MAX=8 COUNT=5", "MAX is '8'; expected 4")]
    [InlineData("ID=2147483647 MIN=2147483647 COUNT=1", "MIN is '2147483647'")]
    public void OddArraysAreRefused(string variables, string message) =>
        Assert.StartsWith($"SLURM_ARRAY_TASK_{message}", Assert.Throws<InputException>(() => ArrayTask(variables)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("ID=5 MIN=5 MAX=7 COUNT=3", 0, 3), InlineData("ID=7 MIN=5 MAX=7 COUNT=3", 2, 3), InlineData("ID=4 COUNT=5", 4, 5), InlineData("ID=", 0, 1)]
    public void ArraysWithoutGapsAreShards(string variables, int number, int of) => Assert.Equal(new Shard(number, of), ArrayTask(variables));

    static Shard ArrayTask(string variables)
    {
        var options = new SweepOptions();
        var values = variables.Split(' ').Select(variable => variable.Split('=')).ToDictionary(pair => $"SLURM_ARRAY_TASK_{pair[0]}", pair => pair[1]);
        return options.ParseShard(new Command("sweep") { options.Shard, options.Of }.Parse([]), name => values.GetValueOrDefault(name));
    }

    Task<Call> Sweep(params string[] options) => Call.Of(["sweep", "initial-gradients", "--out", _folder.Path, .. options]);
}
