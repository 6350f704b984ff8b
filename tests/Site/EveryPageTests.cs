namespace InitStudy.Site;

/// <summary>What holds on every page.</summary>
public sealed class EveryPageTests(Browser browser) : IClassFixture<Browser>
{
    const int FirstPageLimit = 300_000;

    static readonly string[] FirstPage = ["index.html", "site.css", "site.js"];

    [Fact]
    public async Task NoPageComplainsOrAsksAnotherHost()
    {
        var complaints = new List<string>();
        var requests = new List<string>();
        await browser.Visit(
            (_, _) => Task.CompletedTask,
            tab =>
            {
                tab.Console += (_, message) => complaints.Add($"{tab.Url}: {message.Text}");
                tab.PageError += (_, error) => complaints.Add($"{tab.Url}: {error}");
                tab.Request += (_, request) => requests.Add(request.Url);
            });
        Assert.Empty(complaints);
        Assert.DoesNotContain(requests, url => !url.StartsWith("file:", StringComparison.Ordinal) && !url.StartsWith("data:", StringComparison.Ordinal));
        Assert.True(requests.Count >= Browser.Pages.Count);
    }

    [Fact]
    public async Task EveryLinkLeadsSomewhere()
    {
        var ids = new Dictionary<string, HashSet<string>>();
        var links = new List<(string From, string To)>();
        await browser.Visit(async (tab, page) =>
        {
            ids[page] = [.. await tab.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id)")];
            var found = await tab.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href], img, link[rel=stylesheet], script[src]')].map(e => e.href || e.src)");
            links.AddRange(found.Select(link => (page, link)));
        });
        var dead = links.Where(link => link.To.StartsWith("file:", StringComparison.Ordinal) && !Leads(new(link.To), ids)).Distinct();
        Assert.Empty(dead);
        Assert.True(links.Count > Browser.Pages.Count);
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1600)]
    public async Task NothingIsWiderThanTheScreen(int width)
    {
        var wide = new List<string>();
        await browser.Visit(
            async (tab, page) =>
            {
                var scroll = await tab.EvaluateAsync<int>("document.documentElement.scrollWidth");
                if (scroll > width) wide.Add($"{page} is {scroll} pixels wide");
            },
            width: width);
        Assert.Empty(wide);
    }

    [Fact]
    public void TheFirstPageIsSmall() => Assert.InRange(
        FirstPage.Sum(file => new FileInfo(Path.Combine(Browser.Folder, file)).Length), 1, FirstPageLimit);

    static bool Leads(Uri link, Dictionary<string, HashSet<string>> ids)
    {
        var file = Path.GetFileName(link.LocalPath);
        var anchor = Uri.UnescapeDataString(link.Fragment.TrimStart('#'));
        return File.Exists(link.LocalPath) && (anchor.Length == 0 || (ids.TryGetValue(file, out var known) && known.Contains(anchor)));
    }
}
