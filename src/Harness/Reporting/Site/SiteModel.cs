using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Sweeps;

namespace InitStudy.Harness.Reporting.Site;

/// <summary>All that the pages of a site show.</summary>
/// <param name="Results">A result for each study.</param>
/// <param name="Sources">Sources that are shown sentence by sentence.</param>
public sealed record SiteModel(IReadOnlyList<StudyResult> Results, IReadOnlyList<SentencePage> Sources)
{
    /// <summary>Merged sweeps, a page each.</summary>
    public IReadOnlyList<SweepMap> Maps { get; init; } = [];

    /// <summary>The first of the API's pages, seen from the site's; none if there are none.</summary>
    public string? Api { get; init; }

    /// <summary>What starts the program: "dotnet run --project src/Experiments --".</summary>
    public string Command { get; init; } = "initstudy";

    /// <summary>The path of a type's source file in its repository; none if it is not known.</summary>
    public Func<Type, string?> SourceFile { get; init; } = _ => null;

    /// <summary>Where source files can be looked at, without the last slash; none leaves paths as text.</summary>
    public string? Repository { get; init; }

    /// <summary>Every decided hypothesis, study by study.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; } = [.. Results.SelectMany(result => result.Outcomes)];

    /// <summary>Decided hypotheses by the document that their source names first; those that name none last.</summary>
    public IReadOnlyList<(string? Document, IReadOnlyList<Outcome> Outcomes)> Documents =>
    [
        .. from outcome in Outcomes
           group outcome by SourceName.Of(outcome.Hypothesis.Claim.Source) into document
           orderby document.Key is null, document.Count() descending
           select (document.Key, (IReadOnlyList<Outcome>)[.. document]),
    ];

    /// <summary>The decided hypothesis of an id, or none.</summary>
    public Outcome? Find(string id) => Outcomes.FirstOrDefault(outcome => outcome.Hypothesis.Id == id);

    /// <summary>Decided hypotheses that hold where this one is refuted.</summary>
    public IReadOnlyList<Outcome> Corrections(Hypothesis hypothesis) =>
        [.. Outcomes.Where(other => hypothesis.CorrectedBy.Contains(other.Hypothesis.Id))];

    /// <summary>Refuted hypotheses that this one corrects.</summary>
    public IReadOnlyList<Outcome> Corrected(Hypothesis hypothesis) =>
        [.. Outcomes.Where(other => other.Hypothesis.CorrectedBy.Contains(hypothesis.Id))];
}
