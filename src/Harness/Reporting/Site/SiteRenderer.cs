using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace InitStudy.Harness.Reporting.Site;

/// <summary>The evidence as static pages in one folder: they work from a disk, without a server and without another host.</summary>
static class SiteRenderer
{
    /// <summary>Every page in every language, the figures, style and script.</summary>
    public static async Task<IReadOnlyList<ReportFile>> Render(SiteModel model)
    {
        await using var services = new ServiceCollection().AddSingleton(Prose.Encoder).BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        List<ReportFile> files =
        [
            Asset("site", "css"), Asset("site", "js"), .. Figures(model),
            .. model.Maps.Select(map => new ReportFile(map.Sweep.Id, "csv", map.Csv)),
        ];
        foreach (var words in (Wording[])[Wording.English, Wording.Spanish])
            foreach (var (stem, component, parameter, value) in Pages(model))
                files.Add(new(stem + words.Infix, "html", await Html(renderer, component, model, words, parameter, value)));
        return files;
    }

    /// <summary>Each page's file, its component, and the one parameter that it has beside model and language, if any.</summary>
    static IEnumerable<(string Stem, Type Component, string? Parameter, object? Value)> Pages(SiteModel model) =>
    [
        (SiteLink.Index, typeof(IndexPage), null, null),
        (SiteLink.Verdicts, typeof(VerdictsPage), null, null),
        (SiteLink.Papers, typeof(PapersPage), null, null),
        .. model.Maps.Select(map => (SiteLink.Stem(map.Sweep), typeof(MapPage), nameof(MapPage.Map), map)),
        .. model.Sources.Select(page => (SiteLink.Stem(page), typeof(SentencesPage), nameof(SentencesPage.Source), page)),
        .. model.Results.Select(result => (SiteLink.Stem(result.Study), typeof(StudyPage), nameof(StudyPage.Result), result)),
        .. model.Outcomes.Select(outcome => (SiteLink.Stem(outcome.Hypothesis), typeof(ClaimPage), nameof(ClaimPage.Outcome), outcome)),
    ];

    static IEnumerable<ReportFile> Figures(SiteModel model) =>
        from part in (IEnumerable<(string Name, IReadOnlyList<Exhibit> Exhibits)>)
        [
            .. model.Results.Select(result => (result.Study.Name, result.Exhibits)),
            .. model.Maps.Select(map => (map.Sweep.Id, map.Exhibits)),
        ]
        from exhibit in part.Exhibits
        from figure in exhibit.Figures
        select new ReportFile($"{part.Name}.{figure.Name}", "svg", SvgRenderer.Render(figure.Figure));

    static Task<string> Html(
        HtmlRenderer renderer, Type component, SiteModel model, Wording words, string? parameter, object? value) =>
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var values = new Dictionary<string, object?> { [nameof(SitePage.Model)] = model, [nameof(SitePage.Words)] = words };
            if (parameter is not null) values.Add(parameter, value);
            var root = await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(values));
            return $"<!DOCTYPE html>\n{root.ToHtmlString()}\n".ReplaceLineEndings("\n");
        });

    static ReportFile Asset(string stem, string extension)
    {
        using var stream = typeof(SiteRenderer).Assembly.GetManifestResourceStream($"{stem}.{extension}")!;
        using var reader = new StreamReader(stream);
        return new(stem, extension, reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
