using InitStudy.Experiments;
using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Studies;
using InitStudy.Properties.Data;

namespace InitStudy.Properties.CommandLine;

/// <summary>`site --out DIR` of a program without studies: what surrounds the evidence.</summary>
public sealed class SiteVerbTests : IDisposable
{
    static readonly InitStudyProgram Empty = new(new Catalog([], [], typeof(Chapter).Assembly));

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>docfx may have written the API's pages there before, or not.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EveryPageLinksTheApiWhereItIs(bool isThere)
    {
        if (isThere)
        {
            Directory.CreateDirectory(_folder.File("api"));
            File.WriteAllText(_folder.File("api/index.html"), "");
        }

        var call = await Call.Of(Empty, CancellationToken.None, "site", "--out", _folder.Path);
        Assert.Equal((0, ""), (call.Code, call.Error));
        List<string> pages = [.. Directory.EnumerateFiles(_folder.Path, "*.html").Order(StringComparer.Ordinal)];
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Equal(isThere, File.ReadAllText(page).Contains("<a href=\"api/index.html\"", StringComparison.Ordinal)));
    }
}
