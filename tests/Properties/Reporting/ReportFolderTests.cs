using InitStudy.Harness;
using InitStudy.Harness.Reporting;
using InitStudy.Properties.Data;

namespace InitStudy.Properties.Reporting;

/// <summary>All files of a run, or none.</summary>
public sealed class ReportFolderTests : IDisposable
{
    static readonly ReportFile[] Files =
    [
        new("a", "md", "new é ∂\n"), new("b", "csv", "new b\n"), new("c.d", "svg", "new c\n"), new("e", "md", "new e\n"),
    ];

    /// <summary>What an earlier run is said to have left.</summary>
    static readonly string[] Present = ["a.md", "c.d.svg"];

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FilesAreUtf8WithoutMarkAndNothingElseIsLeft()
    {
        var path = _folder.File("deep/er");
        for (var run = 0; run < 2; run++)
        {
            new ReportFolder(path).Write(Files);
            Assert.Equal(["a.md", "b.csv", "c.d.svg", "e.md"], Names(path));
            Assert.Equal([.. "new "u8, 0xC3, 0xA9, (byte)' ', 0xE2, 0x88, 0x82, (byte)'\n'], File.ReadAllBytes(Path.Combine(path, "a.md")));
        }
    }

    [Fact]
    public void OtherFilesStay()
    {
        _folder.Write("mine.txt", [7]);
        new ReportFolder(_folder.Path).Write(Files);
        Assert.Equal([7], File.ReadAllBytes(_folder.File("mine.txt")));
        Assert.Equal(5, Names(_folder.Path).Count);
    }

    /// <summary>A folder in a file's place stops its move, after others have succeeded.</summary>
    [Theory]
    [InlineData("a.md")]
    [InlineData("b.csv")]
    [InlineData("c.d.svg")]
    [InlineData("e.md")]
    public void AFailureInTheMiddleLeavesWhatWasThere(string place)
    {
        Directory.CreateDirectory(_folder.File(place));
        foreach (var name in Present.Where(name => name != place)) _folder.Write(name, "old"u8.ToArray());
        var before = Names(_folder.Path);
        var failure = Assert.Throws<InputException>(() => new ReportFolder(_folder.Path).Write(Files));
        Assert.StartsWith($"output folder is '{_folder.Path}'; expected one that can be written", failure.Message, StringComparison.Ordinal);
        Assert.Equal(before, Names(_folder.Path));
        foreach (var name in before.Where(name => name != place)) Assert.Equal("old", File.ReadAllText(_folder.File(name)));
    }

    /// <summary>A folder where a file is first written beside its place: nothing has moved yet.</summary>
    [Fact]
    public void AFailureBeforeAnyMoveLeavesWhatWasThere()
    {
        _folder.Write("a.md", "old"u8.ToArray());
        Directory.CreateDirectory(_folder.File(".c.d.svg.writing"));
        Assert.Throws<InputException>(() => new ReportFolder(_folder.Path).Write(Files));
        Assert.Equal([".c.d.svg.writing", "a.md"], Names(_folder.Path));
        Assert.Equal("old", File.ReadAllText(_folder.File("a.md")));
    }

    /// <summary>Whoever comes last, all files are of one run, and nobody fails.</summary>
    [Fact]
    public void RunsThatWriteAtTheSameTimeDoNotMix()
    {
        const int Runs = 8;
        for (var race = 0; race < 10; race++)
        {
            using Barrier together = new(Runs);
            var failures = new Exception?[Runs];
            Thread[] runs = [.. Enumerable.Range(0, Runs).Select(run => new Thread(() => failures[run] = Record.Exception(() =>
            {
                together.SignalAndWait();
                new ReportFolder(_folder.Path).Write([.. Files.Select(file => file with { Content = $"run {run}\n" })]);
            })))];
            foreach (var run in runs) run.Start();
            foreach (var run in runs) run.Join();
            Assert.All(failures, Assert.Null);
            Assert.Equal(["a.md", "b.csv", "c.d.svg", "e.md"], Names(_folder.Path));
            Assert.Single(Names(_folder.Path).Select(name => File.ReadAllText(_folder.File(name))).Distinct());
        }
    }

    /// <summary>A run that was killed leaves the file of its lock, but no lock.</summary>
    [Fact]
    public void ALockWithoutAHolderIsTakenOver()
    {
        _folder.Write(".initstudy.lock", []);
        new ReportFolder(_folder.Path).Write(Files);
        Assert.Equal(["a.md", "b.csv", "c.d.svg", "e.md"], Names(_folder.Path));
    }

    [Fact]
    public void AFolderIsTriedBeforeAnythingIsMeasured()
    {
        _folder.Write("file", [1]);
        foreach (var path in new[] { _folder.File("file"), _folder.File("file/below"), "" })
            Assert.StartsWith($"output folder is '{path}'; expected", Assert.Throws<InputException>(() => new ReportFolder(path)).Message, StringComparison.Ordinal);
        Assert.Equal(["file"], Names(_folder.Path));
    }

    static List<string> Names(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Select(entry => entry.Name).Order(StringComparer.Ordinal)];
}
