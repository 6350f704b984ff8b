using InitStudy.Experiments.Hypotheses;
using InitStudy.Experiments.Studies;

namespace InitStudy.Experiments.CommandLine;

/// <summary>What the user named: whole studies, single hypotheses, or nothing, which means everything.</summary>
/// <param name="Studies">Studies to run and report.</param>
/// <param name="Singles">Hypotheses to run without a report.</param>
sealed record Selection(IReadOnlyList<Study> Studies, IReadOnlyList<Hypothesis> Singles)
{
    /// <summary>The hypotheses of the studies, study by study, and then the single ones.</summary>
    public IReadOnlyList<Hypothesis> Hypotheses => [.. Studies.SelectMany(study => study.Hypotheses).Concat(Singles)];

    /// <summary>The studies that have something to show in the slow tier.</summary>
    public IReadOnlyList<Study> Slow => [.. Studies.Where(study => study.Slow is not null)];

    /// <summary>The selection that a list of names stands for.</summary>
    /// <exception cref="InputException">When a name is neither a study nor a hypothesis.</exception>
    public static Selection Of(IReadOnlyList<string> names)
    {
        if (names.Count == 0) return new(Study.All, []);
        var studies = Study.All.Where(study => names.Contains(study.Name)).ToList();
        var others = names.Except(studies.Select(study => study.Name)).Select(Find).ToList();
        return new(studies, [.. others.Where(hypothesis => studies.All(study => study.Name != hypothesis.Study))]);
    }

    /// <summary>The hypothesis of that id.</summary>
    /// <exception cref="InputException">When there is none; suggests near ids.</exception>
    public static Hypothesis Find(string id) =>
        Catalog.All.FirstOrDefault(hypothesis => hypothesis.Id == id)
        ?? throw new InputException($"'{id}' is no study or hypothesis; expected one that 'initstudy list' shows{NearNames.Suggest(id, Names())}");

    static IEnumerable<string> Names() =>
        Study.All.Select(study => study.Name).Concat(Catalog.All.Select(hypothesis => hypothesis.Id));
}
