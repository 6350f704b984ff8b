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

    void Write(string name, string text) => File.WriteAllText(_folder.File(name), text);

    string[] Names() => [.. Directory.EnumerateFiles(_folder.Path).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];
}
