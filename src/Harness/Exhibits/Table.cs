namespace InitStudy.Harness.Exhibits;

/// <summary>Rows of text under headings.</summary>
/// <param name="Headings">One for each column.</param>
/// <param name="Rows">As many cells in each as there are headings.</param>
public sealed record Table(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows);
