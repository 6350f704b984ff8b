using System.Diagnostics;
using InitStudy.Model;
using InitStudy.Model.Saving;
using InitStudy.Properties.Data;

namespace InitStudy.Properties.Saving;

/// <summary>What saving meets at a path: only the content of a regular file is replaced.</summary>
public sealed class WholeFilePlacesTests
{
    static readonly byte[] New = [4, 5];

    [Fact]
    public void ALinkStaysOneAndItsTargetIsReplaced()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("elsewhere"));
        folder.Write("elsewhere/target", [1, 2, 3]);
        File.CreateSymbolicLink(folder.File("inner"), folder.File("elsewhere/target"));
        File.CreateSymbolicLink(folder.File("outer"), "inner");
        WholeFile.Write(folder.File("outer"), file => file.Write(New));
        Assert.Equal("inner", new FileInfo(folder.File("outer")).LinkTarget);
        Assert.Equal(New, File.ReadAllBytes(folder.File("elsewhere/target")));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.File("elsewhere")));
    }

    [Fact]
    public void ALinkToNothingGetsItsTarget()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.File("link"), folder.File("target"));
        WholeFile.Write(folder.File("link"), file => file.Write(New));
        Assert.Equal(New, File.ReadAllBytes(folder.File("target")));
        Assert.Equal(folder.File("target"), new FileInfo(folder.File("link")).LinkTarget);
    }

    [Fact]
    public void ALinkThatGoesRoundInCirclesIsAnError()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.File("a"), folder.File("b"));
        File.CreateSymbolicLink(folder.File("b"), folder.File("a"));
        Assert.ThrowsAny<IOException>(() => WholeFile.Write(folder.File("a"), file => file.Write(New)));
    }

    [Fact]
    public void AFileKeepsItsMode()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        foreach (var mode in new[] { "600", "644", "666", "700" })
        {
            var bits = (UnixFileMode)Convert.ToInt32(mode, 8);
            folder.Write(mode, [1]);
            File.SetUnixFileMode(folder.File(mode), bits);
            WholeFile.Write(folder.File(mode), file => file.Write(New));
            Assert.Equal(bits, File.GetUnixFileMode(folder.File(mode)));
            Assert.Equal(New, File.ReadAllBytes(folder.File(mode)));
        }
    }

    /// <summary>Nor does it while it is written: nobody else can read what will be his alone.</summary>
    [Fact]
    public void WhatIsWrittenBesideIsNoMoreOpenThanTheFile()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        folder.Write("file", [1]);
        File.SetUnixFileMode(folder.File("file"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        WholeFile.Write(folder.File("file"), _ => Assert.All(
            Directory.GetFiles(folder.Path, "*", new EnumerationOptions { AttributesToSkip = 0 }),
            path => Assert.True(OperatingSystem.IsWindows()
                || File.GetUnixFileMode(path) == (UnixFileMode.UserRead | UnixFileMode.UserWrite))));
    }

    /// <summary>The superuser may write what nobody may; others are refused, and the file stays.</summary>
    [Fact]
    public void AFileThatMayNotBeWrittenIsNotReplaced()
    {
        using var folder = new TemporaryFolder();
        folder.Write("file", [1, 2, 3]);
        File.SetAttributes(folder.File("file"), FileAttributes.ReadOnly);
        try
        {
            WholeFile.Write(folder.File("file"), file => file.Write(New));
            Assert.True(Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows());
        }
        catch (UnauthorizedAccessException)
        {
            Assert.Equal([1, 2, 3], File.ReadAllBytes(folder.File("file")));
        }
        finally
        {
            File.SetAttributes(folder.File("file"), FileAttributes.Normal);
        }
    }

    /// <summary>A pipe stands for devices: a test that replaced one of those would do harm.</summary>
    [Fact]
    public async Task APipeIsWrittenTo()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        using (var make = Process.Start("mkfifo", folder.File("pipe"))) await make.WaitForExitAsync();
        var read = Task.Run(() => File.ReadAllBytes(folder.File("pipe")));
        WholeFile.Write(folder.File("pipe"), file => file.Write(New));
        Assert.Equal(New, await read);
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void AnEmptyFileStaysEmptyIfWritingFails()
    {
        using var folder = new TemporaryFolder();
        folder.Write("file", []);
        Assert.Throws<FormatException>(() => WholeFile.Write(folder.File("file"), file =>
        {
            file.Write(New);
            file.Flush();
            throw new FormatException();
        }));
        Assert.Empty(File.ReadAllBytes(folder.File("file")));
    }

    [Fact]
    public void TheLongestNamesAreWritten()
    {
        using var folder = new TemporaryFolder();
        var name = new string('n', 255);
        for (var time = 0; time < 2; time++) WholeFile.Write(folder.File(name), file => file.Write(New));
        Assert.Equal(New, File.ReadAllBytes(folder.File(name)));
    }

    [Fact]
    public void AFolderIsNamed()
    {
        using var folder = new TemporaryFolder();
        var root = Path.GetPathRoot(folder.Path)!;
        foreach (var path in new[] { root, folder.Path, folder.Path + "/", folder.File("none") + "/" })
        {
            var writing = Assert.Throws<IOException>(() => WholeFile.Write(path, file => file.Write(New)));
            Assert.Equal($"{path} is a folder; expected a file", writing.Message);
        }

        foreach (var path in new[] { root, folder.Path })
        {
            Assert.Equal($"{path} is a folder; expected a file", Assert.Throws<IOException>(() => new SafetensorsFile(path)).Message);
            Assert.Throws<IOException>(() => NetworkFile.Load<float>(path, 1));
        }
    }

    [Fact]
    public void AnEmptyPathIsNamed()
    {
        Assert.ThrowsAny<ArgumentException>(() => WholeFile.Write("", file => file.Write(New)));
        Assert.ThrowsAny<ArgumentException>(() => new SafetensorsFile(""));
        Assert.ThrowsAny<ArgumentException>(() => NetworkFile.Load<float>("a\0b", 1));
    }

    [Fact]
    public void APipeCannotBeLoaded()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        using (var make = Process.Start("mkfifo", folder.File("pipe"))) make.WaitForExit();
        using var open = new FileStream(folder.File("pipe"), FileMode.Open, FileAccess.ReadWrite);
        var failure = Assert.Throws<IOException>(() => NetworkFile.Load<float>(folder.File("pipe"), 1));
        Assert.Contains("expected a file that can be read in any order", failure.Message, StringComparison.Ordinal);
    }
}
