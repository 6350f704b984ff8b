using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Sweeps;
using InitStudy.Properties.CommandLine;
using InitStudy.Properties.Data;

namespace InitStudy.Properties.Sweeps;

/// <summary>A folder of journals of a tiny sweep, and the program's verbs on it.</summary>
sealed class SweepFolder : IDisposable
{
    static readonly string[] Endings = ["csv", "parquet", "md"];

    readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    public void Dispose() => _folder.Dispose();

    public Task<Call> Shard(int number, int of, params string[] options) => Shard(new TinySweep(), number, of, options, CancellationToken.None);

    public Task<Call> Shard(Sweep sweep, int number, int of, string[] options, CancellationToken stop) => Call.Of(
        Program(sweep), stop, ["sweep", sweep.Id, "--shard", $"{number}", "--of", $"{of}", "--out", Path, .. options]);

    public Task<Call> Merge() => Call.Of(Program(new TinySweep()), CancellationToken.None, "merge", Path);

    /// <summary>Every byte of every file that a merge writes.</summary>
    public async Task<IReadOnlyList<string>> Merged()
    {
        var call = await Merge();
        Assert.Equal(("", 0), (call.Error, call.Code));
        return [.. Endings.Select(ending => Convert.ToHexString(File.ReadAllBytes(_folder.File($"tiny-sweep.{ending}"))))];
    }

    public string Journal(int number, int of) => _folder.File(Harness.Sweeps.Journal.FileName("tiny-sweep", new(number, of)));

    static InitStudyProgram Program(Sweep sweep) =>
        new(new Catalog([], [], typeof(SweepFolder).Assembly) { Sweeps = [sweep] }, () => throw new InvalidOperationException("a sweep asks for images"));
}
