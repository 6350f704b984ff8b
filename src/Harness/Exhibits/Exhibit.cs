using InitStudy.Harness.Exhibits.Figures;

namespace InitStudy.Harness.Exhibits;

/// <summary>Something measured to be looked at, not decided.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Text">What is drawn, and how it was measured; what it shows is a finding.</param>
/// <param name="Figures">File name part and figure.</param>
/// <param name="Table">Numbers, or none.</param>
public sealed record Exhibit(
    string Title, string Text, IReadOnlyList<(string Name, IFigure Figure)> Figures, Table? Table = null)
{
    /// <summary>What is measured; where the images do not allow it, a sentence that says why.</summary>
    public static Exhibit Measure(string title, Func<Exhibit> measure)
    {
        try
        {
            return measure();
        }
        catch (InputException why)
        {
            return NotMeasured(title, why);
        }
    }

    /// <summary>A sentence on why the images do not allow to measure it.</summary>
    internal static Exhibit NotMeasured(string title, InputException why) =>
        new(title, $"Cannot be measured with these images: {why.Message}.", []);

    /// <summary>Heading and text in Spanish; none where nobody has translated them.</summary>
    public (string Title, string Text)? Spanish { get; init; }

    /// <summary>What the figures and the table show.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
