using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Sweeps;

namespace InitStudy.Harness.Reporting.Site;

/// <content>Titles and sentences that studies, sweeps and exhibits bring in both languages; in English where there is no other.</content>
public sealed partial record Wording
{
    /// <summary>What a study asks.</summary>
    public string Question(Study study) => IsSpanish && study.Spanish is { } spanish ? spanish.Question : study.Question;

    /// <summary>The title of a study.</summary>
    public string Title(Study study) => IsSpanish && study.Spanish is { } spanish ? spanish.Title : study.Title;

    /// <summary>A study's most surprising result.</summary>
    public string Surprise(Study study) => IsSpanish && study.Spanish is { } spanish ? spanish.Surprise : study.Surprise.Sentence;

    /// <summary>The title of a topic.</summary>
    public string Title(Topic topic) => IsSpanish && topic.Spanish.Length > 0 ? topic.Spanish : topic.Title;

    /// <summary>The title of a section.</summary>
    public string Title(Section section) => IsSpanish && section.Spanish.Length > 0 ? section.Spanish : section.Title;

    /// <summary>The title of a sweep.</summary>
    public string Title(Sweep sweep) => IsSpanish && sweep.Spanish is { } spanish ? spanish.Title : sweep.Title;

    /// <summary>What a cell of a sweep is.</summary>
    public string Introduction(Sweep sweep) => IsSpanish && sweep.Spanish is { } spanish ? spanish.Introduction : sweep.Introduction;

    /// <summary>The title of an exhibit.</summary>
    public string Title(Exhibit exhibit) => IsSpanish && exhibit.Spanish is { } spanish ? spanish.Title : exhibit.Title;

    /// <summary>What an exhibit's figures and table are.</summary>
    public string Of(Exhibit exhibit) => IsSpanish && exhibit.Spanish is { } spanish ? spanish.Text : exhibit.Text;

    /// <summary>A finding; said to be false where it is.</summary>
    public string Of(Finding finding) => !IsSpanish || finding.Spanish.Length == 0 ? finding.Text
        : finding.Holds ? finding.Spanish : $"Aquí no se cumple: {finding.Spanish}";
}
