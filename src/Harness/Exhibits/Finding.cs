namespace InitStudy.Harness.Exhibits;

/// <summary>A sentence under a figure with the predicate that makes it true, evaluated on what the figure draws.</summary>
/// <remarks>
/// False on the pinned data it fails a test; on a user's own images the report says that it does not hold there.
/// </remarks>
/// <param name="Statement">One sentence.</param>
/// <param name="Holds">Whether the data of the figure, or table, bear it out.</param>
public sealed record Finding(string Statement, bool Holds)
{
    /// <summary>The sentence in Spanish, with the same numbers; empty where nobody has translated it.</summary>
    public string Spanish { get; init; } = "";

    /// <summary>For reports.</summary>
    public string Text => Holds ? Statement : $"Does not hold here: {Statement}";
}
