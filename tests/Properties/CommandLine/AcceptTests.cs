using System.Text.RegularExpressions;
using InitStudy.Harness;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Reporting.Changes;
using InitStudy.Properties.Data;

namespace InitStudy.Properties.CommandLine;

/// <summary>`accept DIR`: every received file becomes the verified one after a summary, or nothing happens.</summary>
public sealed class AcceptTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task EveryReceivedFileIsAcceptedAndNothingElseTouched()
    {
        Write("a.verified.md", "- A.\n");
        Write("a.received.md", "- Does not hold here: A.\n");
        Write("b.c.received.svg", "<svg/>");
        Write("d.verified.md", "D\n");
        var call = await Call.Succeeds("accept", _folder.Path);
        Assert.StartsWith("What changed in the science\n", call.Output, StringComparison.Ordinal);
        Assert.Contains("! 1 finding that turned\n    a: no longer holds: A.\n", call.Output, StringComparison.Ordinal);
        Assert.Equal($"2 files accepted in {_folder.Path}.", call.Lines[^1]);
        Assert.Equal(["a.verified.md", "b.c.verified.svg", "d.verified.md"], Names());
        Assert.Equal("- Does not hold here: A.\n", File.ReadAllText(_folder.File("a.verified.md")));
        Assert.Equal("<svg/>", File.ReadAllText(_folder.File("b.c.verified.svg")));
        Assert.Equal("D\n", File.ReadAllText(_folder.File("d.verified.md")));
    }

    /// <summary>Version control may have written other line ends; the names stand in their order.</summary>
    [Fact]
    public async Task WhatIsToldDependsOnNoLineEndsAndNoFileSystem()
    {
        Write("b.verified.md", "- Does not hold here: A.\r\n- B.\r\n");
        Write("b.received.md", "- Does not hold here: A.\n- Does not hold here: B.\n");
        foreach (var name in new[] { "d", "C", "a" }) Write($"{name}.received.md", "none\n");
        var call = await Call.Succeeds("accept", _folder.Path);
        Assert.Contains("! 1 finding that turned\n    b: no longer holds: B.\n", call.Output, StringComparison.Ordinal);
        Assert.Contains("    C.md\n    a.md\n    b.md\n    d.md\n", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereNothingIsReceivedNothingIsAccepted()
    {
        Write("a.verified.md", "A\n");
        (await Call.Of("accept", _folder.Path)).IsRefused("no *.received.* file", "'dotnet test'");
        (await Call.Of("accept", _folder.File("none"))).IsRefused("a folder of verified files");
        Assert.Equal(["a.verified.md"], Names());
    }

    /// <summary>A folder in a file's place stops its move, after others have succeeded: all is as before.</summary>
    [Fact]
    public async Task WhatCannotBeAcceptedAcceptsNothing()
    {
        Write("a.verified.md", "old\n");
        Write("a.received.md", "new\n");
        Write("b.received.md", "new\n");
        Directory.CreateDirectory(_folder.File("b.verified.md"));
        var call = await Call.Of("accept", _folder.Path);
        Assert.Equal(2, call.Code);
        Assert.Equal(["a.received.md", "a.verified.md", "b.received.md"], Names());
        Assert.Equal("old\n", File.ReadAllText(_folder.File("a.verified.md")));
    }

    /// <summary>A test that made every report marks what is no longer among them; the summary names it before it is deleted.</summary>
    [Fact]
    public async Task WhatIsNoLongerMadeIsDeleted()
    {
        Write("a.verified.md", "A\n");
        Write("a.details.verified.csv", "hypothesis\n");
        Write("old.verified.md", "- **Verdict:** 1\n");
        Write("api.verified.txt", "no report\n");
        var gone = ReceivedFiles.MarkGone(_folder.Path, [new("a", "md", "A\n"), new("a.details", "csv", "hypothesis\n")]);
        Assert.Equal(["old.md"], gone.Select(file => file.Name));
        var call = await Call.Succeeds("accept", _folder.Path);
        Assert.Contains("! 1 file no longer made\n    old.md\n", call.Output, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(call.Output, "old.md"));
        Assert.Equal(["a.details.verified.csv", "a.verified.md", "api.verified.txt"], Names());
    }

    /// <summary>A mark of an earlier run goes when its file is made again.</summary>
    [Fact]
    public void WhatIsMadeAgainIsNotDeleted()
    {
        Write("a.verified.md", "A\n");
        Assert.Single(ReceivedFiles.MarkGone(_folder.Path, []));
        Assert.Equal(["a.received.md", "a.verified.md"], Names());
        Assert.Empty(ReceivedFiles.MarkGone(_folder.Path, [new("a", "md", "A\n")]));
        Assert.Equal(["a.verified.md"], Names());
    }

    /// <summary>A file that cannot be accepted keeps the ones that would be deleted with it.</summary>
    [Fact]
    public async Task NothingIsDeletedWhereSomethingCannotBeAccepted()
    {
        Write("a.verified.md", "old\n");
        ReceivedFiles.MarkGone(_folder.Path, []);
        Write("b.received.md", "new\n");
        Directory.CreateDirectory(_folder.File("b.verified.md"));
        Assert.Equal(2, (await Call.Of("accept", _folder.Path)).Code);
        Assert.Equal("old\n", File.ReadAllText(_folder.File("a.verified.md")));
    }

    /// <summary>Files that are to be deleted come back when one of them cannot be.</summary>
    [Fact]
    public void DeletedFilesComeBackWhenAnotherCannotBe()
    {
        Write("a.md", "A\n");
        Directory.CreateDirectory(_folder.File("b.md"));
        Assert.Throws<InputException>(() => new ReportFolder(_folder.Path).Write([], ["a.md", "b.md"]));
        Assert.Equal(["a.md"], Names());
        Assert.Equal("A\n", File.ReadAllText(_folder.File("a.md")));
    }

    void Write(string name, string text) => File.WriteAllText(_folder.File(name), text);

    string[] Names() => [.. Directory.EnumerateFiles(_folder.Path).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}
