using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Harness.CommandLine;

/// <summary>What the user named: whole studies, single hypotheses, or nothing, which means everything.</summary>
/// <param name="Catalog">What there is.</param>
/// <param name="Studies">Studies to run and report.</param>
/// <param name="Singles">Hypotheses to run without a report.</param>
sealed record Selection(Catalog Catalog, IReadOnlyList<Study> Studies, IReadOnlyList<Hypothesis> Singles)
{
    /// <summary>The hypotheses of the studies, study by study, and then the single ones.</summary>
    public IReadOnlyList<Hypothesis> Hypotheses => [.. Studies.SelectMany(Catalog.Of).Concat(Singles)];

    /// <summary>The studies that have something to show in the slow tier.</summary>
    public IReadOnlyList<Study> Slow => [.. Studies.Where(study => study.Slow is not null)];

    /// <summary>The first name given that has nothing to show in the slow tier, or none.</summary>
    public string? NamedWithoutSlow { get; private init; }

    /// <summary>The selection that a list of names stands for.</summary>
    /// <exception cref="InputException">When a name is neither a study nor a hypothesis.</exception>
    public static Selection Of(Catalog catalog, IReadOnlyList<string> names)
    {
        if (names.Count == 0) return new(catalog, catalog.Studies, []);
        var studies = catalog.Studies.Where(study => names.Contains(study.Name)).ToList();
        var others = names.Except(studies.Select(study => study.Name)).Select(id => Find(catalog, id)).ToList();
        return new(catalog, studies, [.. others.Where(hypothesis => studies.All(study => study.Name != hypothesis.Section.Study))])
        {
            NamedWithoutSlow = names.FirstOrDefault(name => studies.All(study => study.Name != name || study.Slow is null)),
        };
    }

    /// <summary>The hypothesis of that id.</summary>
    /// <exception cref="InputException">When there is none: a study is told from a slip, for which near names are suggested.</exception>
    public static Hypothesis Find(Catalog catalog, string id)
    {
        if (catalog.Find(id) is { } hypothesis) return hypothesis;
        if (catalog.Studies.FirstOrDefault(study => study.Name == id) is { } study)
            throw new InputException(
                $"'{id}' is no hypothesis but a study; expected one of its hypotheses, such as '{catalog.Of(study)[0].Id}'");
        throw new InputException(
            $"'{id}' is no study or hypothesis; expected one that 'initstudy list' shows{NearNames.Suggest(id, Names(catalog))}");
    }

    static IEnumerable<string> Names(Catalog catalog) =>
        catalog.Studies.Select(study => study.Name).Concat(catalog.Hypotheses.Select(hypothesis => hypothesis.Id));
}
