using InitStudy.Properties.Data;

namespace InitStudy.Properties.CommandLine;

/// <summary>Values that `run` cannot use: one line, and no file or folder anywhere.</summary>
public sealed class WrongValueTests : IDisposable
{
    const string Study = "glorot-initialization";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--seed", "abc", "a whole number from 0 to 18446744073709551615, or 'random'")]
    [InlineData("--seed", "-1", "a whole number from 0 to")]
    [InlineData("--seed", "+1", "a whole number from 0 to")]
    [InlineData("--seed", " 1", "a whole number from 0 to")]
    [InlineData("--seed", "1.5", "a whole number from 0 to")]
    [InlineData("--seed", "1e3", "a whole number from 0 to")]
    [InlineData("--seed", "0x10", "a whole number from 0 to")]
    [InlineData("--seed", "١", "a whole number from 0 to")]
    [InlineData("--seed", "18446744073709551616", "a whole number from 0 to")]
    [InlineData("--seed", "", "a whole number from 0 to")]
    [InlineData("--seed", "Random", "or 'random'")]
    [InlineData("--threads", "0", "a whole number from 1 to 2147483647")]
    [InlineData("--threads", "-2", "a whole number from 1 to")]
    [InlineData("--threads", "abc", "a whole number from 1 to")]
    [InlineData("--threads", "1.5", "a whole number from 1 to")]
    [InlineData("--threads", "", "a whole number from 1 to")]
    [InlineData("--threads", "2147483648", "a whole number from 1 to")]
    [InlineData("--cases", "0", "a whole number from 1 to 2147483647")]
    [InlineData("--cases", "-1", "a whole number from 1 to")]
    [InlineData("--cases", "many", "a whole number from 1 to")]
    [InlineData("--tier", "quick", "fast, slow or all")]
    [InlineData("--tier", "FAST", "fast, slow or all")]
    [InlineData("--tier", "", "fast, slow or all")]
    public async Task AWrongValueIsNamed(string option, string value, string expected)
    {
        (await Call.Of("run", Study, option, value, "--out", _folder.File("reports"))).IsRefused($"{option} is '{value}'", expected);
        (await Call.Of("run", Call.Bound, option, value)).IsRefused($"{option} is '{value}'", expected);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task ANameAmongGoodOnesStopsAll()
    {
        (await Call.Of("run", Study, Call.Bound, "none-such", "--out", _folder.File("reports"))).IsRefused("'none-such'");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task DataThatAreNotThere()
    {
        var (missing, empty) = (_folder.File("missing"), Directory.CreateDirectory(_folder.File("empty")).FullName);
        foreach (var (data, found) in new[] { (missing, "no such folder"), (empty, "no IDX files"), ("", "no such folder") })
        {
            (await Call.Of("run", Study, "--data", data, "--out", _folder.File("reports"))).IsRefused(data, found);
            (await Call.Of("run", Call.Bound, "--data", data)).IsRefused(data, found);
        }

        _folder.Write("empty/train-images-idx3-ubyte", [0, 0, 8, 3, 0, 0]);
        _folder.Write("empty/train-labels-idx1-ubyte", [0, 0, 8, 1]);
        (await Call.Of("run", Study, "--data", empty, "--out", _folder.File("reports"))).IsRefused("train-images-idx3-ubyte", "truncated, 6 bytes");
        Assert.False(Directory.Exists(_folder.File("reports")));
    }

    [Fact]
    public async Task AnOutputFolderThatCannotBe()
    {
        _folder.Write("file", [1, 2, 3]);
        foreach (var path in new[] { _folder.File("file"), _folder.File("file/below/it"), "", new string('x', 5000), _folder.File("nul\0") })
            (await Call.Of("run", Study, "--out", path)).IsRefused("output folder is '", $"{path.Replace('\0', ' ')}'; expected one that can be written");
        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(_folder.File("file")));
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
    }
}
