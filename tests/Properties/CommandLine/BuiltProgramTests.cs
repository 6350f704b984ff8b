using InitStudy.Properties.Data;

namespace InitStudy.Properties.CommandLine;

/// <summary>The program in a process of its own says what it says inside a test: in any folder, under any culture.</summary>
public sealed class BuiltProgramTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("tr_TR.UTF-8", "tr-TR")]
    [InlineData("ar_SA", "ar-SA")]
    public async Task NeitherFolderNorCultureChangesOneByte(string locale, string culture)
    {
        var odd = Directory.CreateDirectory(_folder.File("Içi boş 'klasör'")).FullName;
        string[] run = ["run", Call.Bound, Call.Tails, Call.Refuted, "--seed", "7"];
        Assert.Equal(await Call.Succeeds(run), await BuiltProgram.Run(odd, locale, run));

        var fingerprint = await BuiltProgram.Run(odd, locale, "fingerprint");
        Assert.EndsWith($", culture '{culture}'", fingerprint.Lines[0], StringComparison.Ordinal);
        Assert.Equal((await Hashes.Value).Lines.Skip(1), fingerprint.Lines.Skip(1));
        Assert.Empty(Directory.EnumerateFileSystemEntries(odd));
    }

    [Fact]
    public async Task FingerprintIsAHashALine()
    {
        var first = await Hashes.Value;
        Assert.StartsWith("# Vector512 ", first.Lines[0], StringComparison.Ordinal);
        Assert.True(first.Lines.Count > 10);
        Assert.All(first.Lines.Skip(1), line => Assert.Matches("^[a-z ]+ [0-9a-f]{64}$", line));
        Assert.Equal(first.Lines.Count, first.Lines.Select(line => line[^64..]).Distinct().Count());
    }

    [Fact]
    public async Task ErrorsGoToStandardErrorInOneLine()
    {
        var call = await BuiltProgram.Run(_folder.Path, "tr_TR.UTF-8", "run", "glorot-initialization", "--out", "/dev/null/İ");
        call.IsRefused("output folder is '/dev/null/İ'");
        (await BuiltProgram.Run(_folder.Path, "ar_SA", "lits")).IsRefused("'lits' is no verb", "did you mean 'list'?");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    static readonly Lazy<Task<Call>> Hashes = new(() => Call.Succeeds("fingerprint"));
}
