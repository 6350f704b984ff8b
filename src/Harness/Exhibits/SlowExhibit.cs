namespace InitStudy.Harness.Exhibits;

/// <summary>What a study shows in the slow tier.</summary>
/// <param name="Runs">How often <paramref name="Show"/> tells of a finished run.</param>
/// <param name="Show">Does all runs, and tells the name of each that is finished.</param>
public sealed record SlowExhibit(int Runs, Func<ExhibitContext, Action<string>, Exhibit> Show)
{
    /// <summary>Whether it is about images that the user brings; one that draws its own does without.</summary>
    public bool NeedsImages { get; init; } = true;
}
