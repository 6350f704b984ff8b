using Microsoft.Playwright;

namespace InitStudy.Site;

/// <summary>Debian's Chromium on the pages that `initstudy site` wrote, opened from the disk.</summary>
public sealed class Browser : IAsyncLifetime
{
    const int PagesOfABrowser = 50;

    IPlaywright _playwright = null!;
    readonly List<IBrowser> _browsers = [];

    /// <summary>The folder of pages, from INITSTUDY_SITE.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("INITSTUDY_SITE") is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : throw new InvalidOperationException("INITSTUDY_SITE is not set; expected the folder that 'initstudy site --out' wrote");

    /// <summary>Names of all pages.</summary>
    public static IReadOnlyList<string> Pages { get; } =
        [.. new DirectoryInfo(Folder).EnumerateFiles("*.html").Select(file => file.Name).Order(StringComparer.Ordinal)];

    /// <summary>Address of a page.</summary>
    public static string Address(string page) => new Uri(Path.Combine(Folder, page)).AbsoluteUri;

    public async Task InitializeAsync() => _playwright = await Playwright.CreateAsync();

    public async Task DisposeAsync()
    {
        foreach (var browser in _browsers) await browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>An empty tab of that width, light or dark, in a browser of its own.</summary>
    public async Task<IPage> Tab(int width = 1024, ColorScheme scheme = ColorScheme.Light)
    {
        var browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", Args = ["--no-sandbox"],
        });
        _browsers.Add(browser);
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        context.SetDefaultTimeout(120_000);
        return await context.NewPageAsync();
    }

    /// <summary>Opens every page and looks at it; a new browser now and then, since Debian's ends itself after three minutes.</summary>
    /// <param name="look">Looks at an open page of that name.</param>
    /// <param name="opened">Told of every new tab.</param>
    /// <param name="width">Of the window.</param>
    public async Task Visit(Func<IPage, string, Task> look, Action<IPage>? opened = null, int width = 1024)
    {
        foreach (var part in Pages.Chunk(PagesOfABrowser))
        {
            var tab = await Tab(width);
            opened?.Invoke(tab);
            foreach (var page in part)
            {
                await tab.GotoAsync(Address(page));
                await look(tab, page);
            }

            await tab.Context.Browser!.CloseAsync();
        }
    }
}
