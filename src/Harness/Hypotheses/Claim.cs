namespace InitStudy.Harness.Hypotheses;

/// <summary>What a source says, in this project's own words, and where it says so.</summary>
/// <param name="Standing">How the claim relates to the source.</param>
/// <param name="Statement">One or two sentences, with the source's own conditions and modals.</param>
/// <param name="Source">Document and locator: section, equation, table or figure; "not read" where nobody has read it.</param>
public sealed record Claim(Standing Standing, string Statement, string Source)
{
    /// <summary>The statement in Spanish, the language of the chapter's course; empty where nobody has translated it.</summary>
    public string Spanish { get; private init; } = "";

    /// <summary>The same claim with its statement in Spanish.</summary>
    public Claim InSpanish(string statement) => this with { Spanish = statement };

    /// <summary>The source says so.</summary>
    public static Claim Stated(string statement, string source) => new(Standing.Stated, statement, source);

    /// <summary>It follows from what the source says.</summary>
    public static Claim Derived(string statement, string source) => new(Standing.Derived, statement, source);

    /// <summary>It is what readers make of the source; <paramref name="place"/> is where it can be read.</summary>
    public static Claim CommonReading(string statement, string place) => new(Standing.CommonReading, statement, place);
}
