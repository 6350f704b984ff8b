using Microsoft.Playwright;

namespace InitStudy.Site;

/// <summary>What a reader does on the pages: search, filter, switch the language, move the tolerance, copy, print.</summary>
public sealed class ReaderTests(Browser browser) : IClassFixture<Browser>
{
    const string Visible = "[...document.querySelectorAll('[data-claims] > li')].filter(e => !e.hidden).map(e => e.querySelector('code').textContent)";

    async Task<IPage> Open(string page)
    {
        var tab = await browser.Tab();
        await tab.GotoAsync(Browser.Address(page));
        return tab;
    }

    [Fact]
    public async Task SearchFindsAWordInAnyOrderWithoutAccents()
    {
        var tab = await Open("index.es.html");
        await tab.FillAsync("[name=q]", "logistica glorot");
        var found = await tab.EvaluateAsync<string[]>(Visible);
        Assert.Contains("glorot-alleviates-logistic", found);
        Assert.DoesNotContain("adam-step-bound", found);
        Assert.StartsWith($"{found.Length} ", await tab.TextContentAsync("[data-count]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FiltersKeepTheirStateOverAReloadAndInTheOtherLanguage()
    {
        var tab = await Open("index.html");
        await tab.SelectOptionAsync("[name=verdict]", "refuted");
        await tab.SelectOptionAsync("[name=trouble]", "3");
        var found = await tab.EvaluateAsync<string[]>(Visible);
        Assert.Contains("adam-step-bound", found);
        Assert.DoesNotContain("glorot-alleviates-logistic", found);
        await tab.ReloadAsync();
        Assert.Equal(found, await tab.EvaluateAsync<string[]>(Visible));
        await tab.ClickAsync(".language");
        Assert.EndsWith("/index.es.html", new Uri(tab.Url).AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(found, await tab.EvaluateAsync<string[]>(Visible));
    }

    [Fact]
    public async Task WhatFitsNoClaimSaysSo()
    {
        var tab = await Open("index.html");
        await tab.FillAsync("[name=q]", "zzzz");
        Assert.Empty(await tab.EvaluateAsync<string[]>(Visible));
        Assert.True(await tab.IsVisibleAsync("[data-none]"));
    }

    [Theory]
    [InlineData(2, "Refuted")]
    [InlineData(10, "Undecided")]
    [InlineData(25, "Supported")]
    public async Task TheToleranceDecides(int tolerance, string verdict)
    {
        var tab = await Open("how-verdicts-work.html");
        await tab.FillAsync("#tolerance", FormattableString.Invariant($"{tolerance}"));
        Assert.StartsWith(verdict, await tab.TextContentAsync("[data-decided]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCopyButtonCopiesTheReplayCommand()
    {
        var tab = await Open("claim-glorot-alleviates-logistic.html");
        await tab.EvaluateAsync("navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }");
        await tab.ClickAsync("[data-copy]");
        var copied = await tab.EvaluateAsync<string>("window.copied");
        Assert.Contains("run glorot-alleviates-logistic --case ", copied, StringComparison.Ordinal);
        Assert.Equal(await tab.TextContentAsync(".copy code"), copied);
    }

    [Fact]
    public async Task APrintedPageHasTheClaimAndNoControls()
    {
        var tab = await Open("claim-glorot-alleviates-logistic.html");
        await tab.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await tab.IsVisibleAsync("h1"));
        Assert.True(await tab.IsVisibleAsync(".forest"));
        Assert.False(await tab.IsVisibleAsync(".top"));
        Assert.False(await tab.IsVisibleAsync("[data-copy]"));
    }
}
