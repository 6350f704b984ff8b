using InitStudy.Model.Saving;
using InitStudy.Properties.Data;

namespace InitStudy.Properties.Saving;

/// <summary>A file is written whole or not at all.</summary>
public sealed class WholeFileTests
{
    const string Name = "file";

    [Fact]
    public void AFailureHalfWayLeavesWhatWasThere()
    {
        using var folder = new TemporaryFolder();
        folder.Write(Name, [1, 2, 3]);
        Assert.Throws<FormatException>(() => WholeFile.Write(folder.File(Name), file =>
        {
            file.Write([4, 5]);
            file.Flush();
            Assert.Equal([1, 2, 3], File.ReadAllBytes(folder.File(Name)));
            throw new FormatException();
        }));
        Assert.Equal([1, 2, 3], File.ReadAllBytes(folder.File(Name)));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void WhatWasThereIsReplaced()
    {
        using var folder = new TemporaryFolder();
        folder.Write(Name, [1, 2, 3]);
        WholeFile.Write(folder.File(Name), file => file.Write([4, 5]));
        Assert.Equal([4, 5], File.ReadAllBytes(folder.File(Name)));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.Path));
    }
}
