using System.Globalization;
using System.Text.RegularExpressions;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Reporting.Site;
using InitStudy.Harness.Sweeps;
using InitStudy.Properties.Sweeps;

namespace InitStudy.Properties.Reporting;

/// <summary>The pages of an invented result: whole, in both languages, and the same bytes in every culture.</summary>
public sealed class SiteTests
{
    static Task<IReadOnlyList<ReportFile>> Render(string? repository = null) => SiteRenderer.Render(new([InventedReport.Result], [])
    {
        Maps = [WordMap],
        Command = "program --", SourceFile = type => $"{type.Name}.cs", Repository = repository,
    });

    static SweepMap WordMap
    {
        get
        {
            using var table = new MemoryStream("word,number,length\na,1,1\na,2,1\nbb,1,2\nbb,2,2\n"u8.ToArray());
            return SweepMap.Read(new WordSweep(), table);
        }
    }

    static string Name(ReportFile file) => $"{file.Stem}.{file.Extension}";

    [Fact]
    public async Task EveryPageExistsInBothLanguagesAndEveryLinkLeadsToAFile()
    {
        var files = (await Render()).ToDictionary(Name, file => file.Content);
        Assert.Contains("claim-plain-claim.html", files.Keys);
        var pages = files.Keys.Where(name => name.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.Equal(pages.Count(name => !name.EndsWith(".es.html", StringComparison.Ordinal)), pages.Count(name => name.EndsWith(".es.html", StringComparison.Ordinal)));
        foreach (var page in pages)
        {
            var links = Regex.Matches(files[page], "(?:href|src)=\"([^\"#:]+)(?:#[^\"]*)?\"").Select(match => match.Groups[1].Value).ToList();
            Assert.Contains("site.css", links);
            Assert.All(links, link => Assert.Contains(link, files.Keys));
            Assert.Contains(page.EndsWith(".es.html", StringComparison.Ordinal) ? "<html lang=\"es\"" : "<html lang=\"en\"", files[page], StringComparison.Ordinal);
            Assert.DoesNotContain("=\"http:", files[page].Replace("=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public async Task AnotherCultureChangesNoByte(string culture)
    {
        var here = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = await Render();
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, await Render());
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }

    [Fact]
    public async Task AClaimsPageHasVerdictPredictionAndReplay()
    {
        var page = (await Render("https://example.org/blob/main")).Single(file => Name(file) == "claim-n01-other-claim.html").Content;
        Assert.Contains("class=\"badge refuted\">refuted</span>", page, StringComparison.Ordinal);
        Assert.Contains("program -- run n01-other-claim --case 0123456789abcdef-3.7", page, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/blob/main/Hypothetical.cs\"", page, StringComparison.Ordinal);
        Assert.Contains("&quot;a, b&quot;", page, StringComparison.Ordinal);
    }

    /// <summary>A band too narrow for the digits shown is one number, with a word why; another one is told by its edges.</summary>
    [Theory]
    [InlineData(0.5 - 1e-9, 0.5 + 1e-9, "<dd>0.5, but for rounding</dd>", "<dd>0.5, salvo redondeo</dd>")]
    [InlineData(0.4, 0.6, "<dd>0.4 to 0.6</dd>", "<dd>de 0.4 a 0.6</dd>")]
    public async Task ANarrowBandIsOneNumber(double low, double high, string english, string spanish)
    {
        var outcome = InventedReport.Result.Outcomes[0];
        var result = InventedReport.Result with
        {
            Outcomes = [outcome with { Cases = [outcome.Cases[0] with { Band = new(low, high), TestedBand = new(low, high) }] }],
        };
        var files = await SiteRenderer.Render(new([result], []));
        Assert.Contains(english, files.Single(file => Name(file) == $"claim-{outcome.Hypothesis.Id}.html").Content, StringComparison.Ordinal);
        Assert.Contains(spanish, files.Single(file => Name(file) == $"claim-{outcome.Hypothesis.Id}.es.html").Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMapHasItsFindingTableAndCommands()
    {
        var files = await Render();
        var page = files.Single(file => Name(file) == "sweep-word-sweep.html").Content;
        Assert.Contains("<li>There are 4.</li>", page, StringComparison.Ordinal);
        Assert.Contains("program -- sweep word-sweep --out maps&#xA;program -- merge maps", page, StringComparison.Ordinal);
        Assert.Contains("href=\"word-sweep.csv\"", page, StringComparison.Ordinal);
        Assert.Equal(WordMap.Csv, files.Single(file => Name(file) == "word-sweep.csv").Content);
        Assert.Contains("href=\"sweep-word-sweep.html\"", files.Single(file => Name(file) == "index.html").Content, StringComparison.Ordinal);
    }

    /// <summary>What a filter offers is what claims have, and every claim has one of each.</summary>
    [Theory, InlineData("trouble"), InlineData("verdict"), InlineData("standing"), InlineData("test"), InlineData("law")]
    public async Task EveryFilterOffersWhatClaimsHave(string filter)
    {
        var page = (await Render()).Single(file => Name(file) == "index.html").Content;
        var offered = Regex.Match(page, $"<select name=\"{filter}\">(.*?)</select>", RegexOptions.Singleline).Groups[1].Value;
        var has = Regex.Matches(page, $"data-{filter}=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(InventedReport.Result.Outcomes.Count, has.Count);
        Assert.Equal(has.Distinct().Order(), Regex.Matches(offered, "value=\"([^\"]+)\"").Select(match => match.Groups[1].Value).Order());
    }

    /// <summary>Every claim stands under a source, once.</summary>
    [Fact]
    public async Task ThePageOfSourcesHasEveryClaim()
    {
        var page = (await Render()).Single(file => Name(file) == "papers.html").Content;
        Assert.All(
            InventedReport.Result.Outcomes,
            outcome => Assert.Single(Regex.Matches(page, $"href=\"claim-{outcome.Hypothesis.Id}.html\"")));
    }

    /// <summary>Ids of decided hypotheses alone are links; what looks like one is not, and signs of HTML are text.</summary>
    [Fact]
    public void IdsInATextAreLinks() => Assert.Equal(
        "See <a href=\"claim-plain-claim.es.html\"><code>plain-claim</code></a>, not-a-claim and a &lt; b.",
        Prose.Html("See plain-claim, not-a-claim and a < b.", new([InventedReport.Result], []), Wording.Spanish).Value);

    /// <summary>What the page about verdicts decides again: the interval holds the true mean, and comes inside 1.05 to 1.15.</summary>
    [Fact]
    public void TheTraceClosesInOnTheTrueMean()
    {
        var looks = SequentialTrace.Looks();
        Assert.All(looks, look => Assert.InRange(SequentialTrace.True, look.Low, look.High));
        Assert.InRange(looks[^1].High - looks[^1].Low, 0, 0.1);
        Assert.True(looks.Zip(looks.Skip(1)).All(pair => pair.First.Count < pair.Second.Count));
    }
}
