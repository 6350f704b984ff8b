using Microsoft.Playwright;

namespace InitStudy.Site;

/// <summary>Debian's Chromium on the pages that `initstudy site` wrote, opened from the disk.</summary>
public sealed class Browser : IAsyncLifetime
{
    IPlaywright _playwright = null!;
    IBrowser _browser = null!;

    /// <summary>The folder of pages, from INITSTUDY_SITE.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("INITSTUDY_SITE") is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : throw new InvalidOperationException("INITSTUDY_SITE is not set; expected the folder that 'initstudy site --out' wrote");

    /// <summary>Names of all pages.</summary>
    public static IReadOnlyList<string> Pages { get; } =
        [.. new DirectoryInfo(Folder).EnumerateFiles("*.html").Select(file => file.Name).Order(StringComparer.Ordinal)];

    /// <summary>Address of a page.</summary>
    public static string Address(string page) => new Uri(Path.Combine(Folder, page)).AbsoluteUri;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium", Args = ["--no-sandbox"],
        });
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>An empty tab of that width, light or dark.</summary>
    public async Task<IPage> Tab(int width = 1024, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        context.SetDefaultTimeout(120_000);
        return await context.NewPageAsync();
    }
}
