namespace InitStudy.Harness.Studies;

/// <summary>What studies are grouped by in the index of reports.</summary>
/// <param name="Order">Its place among the topics.</param>
/// <param name="Title">Heading in the index.</param>
public sealed record Topic(int Order, string Title)
{
    /// <summary>The title in Spanish; empty where nobody has translated it.</summary>
    public string Spanish { get; init; } = "";
}
