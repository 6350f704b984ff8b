using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.Reporting.Site;

/// <summary>The words of the site's frame in one language.</summary>
/// <param name="Language">As in HTML: "en".</param>
/// <param name="Infix">What stands before ".html" in names of files.</param>
public sealed partial record Wording(string Language, string Infix)
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

    /// <summary>One of two texts, the English one where nobody has translated it.</summary>
    string Translated(string english, string spanish) => spanish.Length > 0 ? Text(english, spanish) : english;

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
    public string Of(Claim claim) => Translated(claim.Statement, claim.Spanish);

    /// <summary>How the quantity is decided, in a word or two.</summary>
    public string Of(Test test) => test switch
    {
        Mean => Text("mean", "media"),
        Most => Text("most replicates", "la mayoría de las réplicas"),
        FirstAhead => Text("first arm ahead", "gana el primero"),
        _ => Text("exact", "exacta"),
    };

    /// <summary>What must hold of the quantity; in English where nobody has translated it.</summary>
    public string Statement(Test test) => Translated(test.Statement, test.Spanish);

    /// <summary>What is known in advance of a measured value; in English where nobody has translated it.</summary>
    public string Statement(Law law) => Translated(law.Statement, law.Spanish);

    /// <summary>What was measured, as a sentence without its end.</summary>
    public string Statement(Effect effect) => Text($"Measured {effect.Statement}", $"Medido: {effect.Spanish}");
}
