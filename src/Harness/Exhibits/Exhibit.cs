using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Harness.Exhibits;

/// <summary>Something measured to be looked at, not decided.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Text">What a reader should see.</param>
/// <param name="Figures">File name part and figure.</param>
/// <param name="Table">Numbers, or none.</param>
public sealed record Exhibit(
    string Title, string Text, IReadOnlyList<(string Name, IFigure Figure)> Figures, Table? Table = null);
