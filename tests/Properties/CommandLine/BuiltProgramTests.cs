using InitStudy.Properties.Data;

namespace InitStudy.Properties.CommandLine;

/// <summary>The program in a process of its own says what it says inside a test: in any folder, under any culture.</summary>
public sealed class BuiltProgramTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("LC_ALL=tr_TR.UTF-8")]
    [InlineData("LC_ALL=ar_SA")]
    [InlineData("LC_ALL=sv_SE.ISO-8859-1")]
    public async Task NeitherFolderNorLocaleChangesOneByte(string locale)
    {
        var odd = Directory.CreateDirectory(_folder.File("Içi boş 'klasör'")).FullName;
        string[] run = ["run", Call.Bound, Call.Variance, Call.Refuted, "--seed", "7"], explain = ["explain", Call.Bound];
        Assert.Equal(await Call.Succeeds(run), await BuiltProgram.Run(odd, locale, run));
        Assert.Equal(await Call.Succeeds(explain), await BuiltProgram.Run(odd, locale, explain));
        Assert.Empty(Directory.EnumerateFileSystemEntries(odd));
    }

    [Fact]
    public async Task FingerprintIsAHashALine()
    {
        var call = await Call.Fingerprint.Value;
        Assert.StartsWith("# Vector512 ", call.Lines[0], StringComparison.Ordinal);
        Assert.All(call.Hashes, line => Assert.Matches("^.+ [0-9a-f]{64}$", line));
        Assert.All(call.Hashes.Select(line => line[^64..]).CountBy(hash => hash), hash => Assert.Equal(1, hash.Value));
    }

    [Fact]
    public async Task ErrorsGoToStandardErrorInOneLine()
    {
        _folder.Write("file", []);
        var below = _folder.File("file/İ");
        var call = await BuiltProgram.Run(_folder.Path, "LC_ALL=tr_TR.UTF-8", "run", "glorot-initialization", "--out", below);
        call.IsRefused($"output folder is '{below}'");
        (await BuiltProgram.Run(_folder.Path, "LC_ALL=ar_SA", "lits")).IsRefused("'lits' is no verb", "did you mean 'list' or 'site'?");
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
    }
}
