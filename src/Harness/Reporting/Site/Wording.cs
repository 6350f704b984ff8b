using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting.Forest;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.Reporting.Site;

/// <summary>The words of the site's frame in one language.</summary>
/// <param name="Language">As in HTML: "en".</param>
/// <param name="Infix">What stands before ".html" in names of files.</param>
public sealed record Wording(string Language, string Infix)
{
    /// <summary>What names of files end in.</summary>
    public string Ending => $"{Infix}.html";

    /// <summary>English.</summary>
    public static Wording English { get; } = new("en", "");

    /// <summary>Spanish: the chapter's course is Spanish.</summary>
    public static Wording Spanish { get; } = new("es", ".es");

    bool IsSpanish => Language == "es";

    /// <summary>The other language.</summary>
    public Wording Other => IsSpanish ? English : Spanish;

    /// <summary>One of two texts.</summary>
    public string Text(string english, string spanish) => IsSpanish ? spanish : english;

    /// <summary>The language of what is not translated, for the attribute `lang`; none in English.</summary>
    public string? Untranslated => IsSpanish ? "en" : null;

    /// <summary>A verdict.</summary>
    public string Of(Verdict verdict) => verdict switch
    {
        Verdict.Supported => Text("supported", "confirmada"),
        Verdict.Refuted => Text("refuted", "refutada"),
        _ => Text("undecided", "sin decidir"),
    };

    /// <summary>How a hypothesis stands to its source; an identity by that name.</summary>
    public string Of(Hypothesis hypothesis) => hypothesis.IsIdentity ? Text("identity", "identidad") : Of(hypothesis.Claim.Standing);

    string Of(Standing standing) => standing switch
    {
        Standing.Stated => Text("stated", "textual"),
        Standing.Derived => Text("derived", "deducida"),
        _ => Text("common reading", "lectura común"),
    };

    /// <summary>What a claim says; in English where nobody has translated it.</summary>
    public string Of(Claim claim) => IsSpanish && claim.Spanish.Length > 0 ? claim.Spanish : claim.Statement;

    /// <summary>How the quantity is decided.</summary>
    public string Of(Test test) => test switch
    {
        Mean => Text("mean", "media"),
        Most => Text("most replicates", "la mayoría de las réplicas"),
        FirstAhead => Text("first arm ahead", "gana el primero"),
        _ => Text("exact", "exacta"),
    };

    /// <summary>What a study asks.</summary>
    public string Question(Study study) => IsSpanish && study.Spanish is { } spanish ? spanish.Question : study.Question;

    /// <summary>The title of a study.</summary>
    public string Title(Study study) => IsSpanish && study.Spanish is { } spanish ? spanish.Title : study.Title;

    /// <summary>A study's most surprising result.</summary>
    public string Surprise(Study study) => IsSpanish && study.Spanish is { } spanish ? spanish.Surprise : study.Surprise.Sentence;

    /// <summary>The title of a topic.</summary>
    public string Title(Topic topic) => IsSpanish && topic.Spanish.Length > 0 ? topic.Spanish : topic.Title;

    /// <summary>Title of a forest plot's axis.</summary>
    internal string Axis(ForestUnit unit, Hypothesis hypothesis) => unit switch
    {
        _ when hypothesis.Test is FirstAhead => Text("share of pairs in which the first arm is ahead", "proporción de pares en que gana el primero"),
        ForestUnit.Ratio => Text($"measured / predicted: {hypothesis.Quantity}", "medido / predicho"),
        ForestUnit.Tolerance => Text("difference from the prediction, in tolerances", "diferencia con la predicción, en tolerancias"),
        _ => Text(hypothesis.Quantity, "valor medido"),
    };

    /// <summary>What a study's forest plot shows, for readers who cannot see it.</summary>
    public string Finding(StudyResult study)
    {
        var supported = study.Outcomes.Count(outcome => outcome.Verdict == Verdict.Supported);
        var refuted = study.Outcomes.Where(outcome => outcome.Verdict == Verdict.Refuted).Select(outcome => outcome.Hypothesis.Id).ToList();
        var which = refuted.Count == 0 ? "" : $": {string.Join(", ", refuted)}";
        return Text(
            $"Inside the band that the claim allows: {Format.Count(supported, "hypothesis")}; outside: {refuted.Count}{which}",
            $"Dentro de la banda que la afirmación admite: {supported} hipótesis; fuera: {refuted.Count}{which}");
    }

    /// <summary>Title of the axis of a study's forest plot.</summary>
    public string AxisOfStudy => Text(
        "0 is the prediction, ±1 are the edges of the band",
        "0 es la predicción, ±1 son los bordes de la banda");
}
