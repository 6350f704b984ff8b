using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace InitStudy.Site;

/// <summary>axe-core finds nothing on a page of each kind, and a keyboard reaches the content.</summary>
public sealed class AccessibilityTests(Browser browser) : IClassFixture<Browser>
{
    /// <summary>A page of each kind, refuted and supported, with figures and tables, in both languages.</summary>
    public static TheoryData<string, ColorScheme> Kinds()
    {
        string[] pages =
        [
            "index", "how-verdicts-work", "papers", .. Kind("sweep-", 1), .. Kind("source-", 1), .. Kind("study-", 3), "claim-glorot-alleviates-logistic",
            "claim-fan-in-keeps-signal", .. Kind("claim-", 4),
        ];
        var data = new TheoryData<string, ColorScheme>();
        foreach (var page in pages.Distinct())
        {
            data.Add($"{page}.html", ColorScheme.Light);
            data.Add($"{page}.html", ColorScheme.Dark);
            data.Add($"{page}.es.html", ColorScheme.Light);
        }

        return data;
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task AxeFindsNothing(string page, ColorScheme scheme)
    {
        var tab = await browser.Tab(scheme: scheme);
        await tab.GotoAsync(Browser.Address(page));
        var result = await tab.RunAxe();
        Assert.Empty(result.Violations.Select(rule =>
            $"{rule.Id}: {rule.Help}: {string.Join("; ", rule.Nodes.Take(3).Select(node => node.Html))}"));
        Assert.NotEmpty(result.Passes);
    }

    [Fact]
    public async Task TheFirstKeySkipsToTheContent()
    {
        var tab = await browser.Tab();
        await tab.GotoAsync(Browser.Address("index.html"));
        await tab.Keyboard.PressAsync("Tab");
        await tab.Keyboard.PressAsync("Enter");
        Assert.Equal("content", await tab.EvaluateAsync<string>("document.activeElement.id"));
    }

    static IEnumerable<string> Kind(string prefix, int count) => Browser.Pages
        .Where(page => page.StartsWith(prefix, StringComparison.Ordinal) && !page.EndsWith(".es.html", StringComparison.Ordinal))
        .Take(count).Select(page => Path.GetFileNameWithoutExtension(page));
}
