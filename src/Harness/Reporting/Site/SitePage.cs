using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Sweeps;
using Microsoft.AspNetCore.Components;

namespace InitStudy.Harness.Reporting.Site;

/// <summary>What the pages of a site know: all that there is to show, and the language.</summary>
public abstract class SitePage : ComponentBase
{
    /// <summary>All that the site shows.</summary>
    [Parameter, EditorRequired] public required SiteModel Model { get; set; }

    /// <summary>The language of the page.</summary>
    [Parameter, EditorRequired] public required Wording Words { get; set; }

    /// <summary>One of two texts.</summary>
    protected string T(string english, string spanish) => Words.Text(english, spanish);

    /// <summary>The page of a hypothesis.</summary>
    protected string Link(Hypothesis hypothesis) => SiteLink.Stem(hypothesis) + Words.Ending;

    /// <summary>The page of a study.</summary>
    protected string Link(Study study) => SiteLink.Stem(study) + Words.Ending;

    /// <summary>The page of a sweep.</summary>
    protected string Link(Sweep sweep) => SiteLink.Stem(sweep) + Words.Ending;

    /// <summary>The page of that name.</summary>
    protected string Link(string stem) => stem + Words.Ending;

    /// <summary>Text in which ids, numbers and code are marked up.</summary>
    protected MarkupString Prose(string text) => Site.Prose.Html(text, Model, Words);

    /// <summary>The class of a verdict.</summary>
    protected static string Class(Verdict verdict) => verdict.Word();
}
