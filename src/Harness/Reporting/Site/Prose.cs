using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace InitStudy.Harness.Reporting.Site;

/// <summary>Text of reports as HTML: ids of hypotheses become links, `code` and *emphasis* what they mean.</summary>
static partial class Prose
{
    /// <summary>Letters of all languages as they are: pages are UTF-8.</summary>
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>HTML of a text, with links to claims' pages.</summary>
    public static MarkupString Html(string text, SiteModel model, Wording words)
    {
        var html = Encoder.Encode(text);
        html = Code().Replace(html, "<code>$1</code>");
        html = Emphasis().Replace(html, "<em>$1</em>");
        return new(Id().Replace(html, match => model.Find(match.Value) is { } outcome
            ? $"<a href=\"{SiteLink.Stem(outcome.Hypothesis)}{words.Ending}\"><code>{match.Value}</code></a>"
            : match.Value));
    }

    [GeneratedRegex("`([^`]+)`|&#x60;(.+?)&#x60;")]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<!\w)\*([^*]+)\*(?!\w)")]
    private static partial Regex Emphasis();

    [GeneratedRegex("(?<![-a-z0-9])[a-z0-9]+(?:-[a-z0-9]+)+(?![-a-z0-9])")]
    private static partial Regex Id();
}
