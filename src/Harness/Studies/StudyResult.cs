using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Harness.Studies;

/// <summary>Everything that one report shows.</summary>
/// <param name="Catalog">Where other reports are.</param>
/// <param name="Study">Whose report it is.</param>
/// <param name="Outcomes">Its hypotheses, decided, in the order of the report.</param>
/// <param name="Exhibits">What is looked at, not decided.</param>
public sealed record StudyResult(Catalog Catalog, Study Study, IReadOnlyList<Outcome> Outcomes, IReadOnlyList<Exhibit> Exhibits)
{
    /// <summary>Whether it is the report of the fast tier or of the slow one, which has exhibits alone.</summary>
    public Tier Tier { get; init; } = Tier.Fast;

    /// <summary>Citation of the images that the exhibits use, or none.</summary>
    public string? Images { get; init; }

    /// <summary>Whether the user brought these images: introduction and verdicts then speak of others.</summary>
    internal bool AreUsersImages { get; init; }
}
