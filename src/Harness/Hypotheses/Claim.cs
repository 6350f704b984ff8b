namespace InitStudy.Harness.Hypotheses;

/// <summary>What a source says, in this project's own words, and where it says so.</summary>
/// <param name="Statement">One or two sentences.</param>
/// <param name="Source">Document and locator: section, equation, table or figure.</param>
public sealed record Claim(string Statement, string Source);
