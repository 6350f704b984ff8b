using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.Studies;

/// <summary>What would silently leave a hypothesis out, or run another one in its place, is refused at the start.</summary>
static class CatalogCheck
{
    const int Few = 5;

    /// <summary>Lets a catalogue pass whose names are unique and whose references lead somewhere.</summary>
    /// <exception cref="HypothesisException">When they do not: in one line, with both sides named.</exception>
    public static void Require(Catalog catalog)
    {
        Unique("hypotheses have the id", catalog.Hypotheses.Select(hypothesis => (hypothesis.Id, hypothesis.GetType())));
        Unique("studies have the name", catalog.Studies.Select(study => (study.Name, study.GetType())));
        Unique("sweeps have the id", catalog.Sweeps.Select(sweep => (sweep.Id, sweep.GetType())));
        foreach (var hypothesis in catalog.Hypotheses) Require(catalog, hypothesis);
    }

    static void Unique(string what, IEnumerable<(string Name, Type Type)> names)
    {
        foreach (var group in names.GroupBy(pair => pair.Name).Where(group => group.Count() > 1))
            throw new HypothesisException(
                $"{group.Count()} {what} '{group.Key}': {string.Join(" and ", group.Select(pair => pair.Type.FullName))}; expected one");
    }

    static void Require(Catalog catalog, Hypothesis hypothesis)
    {
        if (!catalog.Studies.Any(study => study.Sections.Contains(hypothesis.Section)))
            throw new HypothesisException(
                $"'{hypothesis.Id}' is in section '{hypothesis.Section.Title}' of study '{hypothesis.Section.Study}', which no study " +
                $"lists; expected a section of {string.Join(", ", catalog.Studies.Select(study => $"'{study.Name}'"))}");
        if (hypothesis.Strata.Count == 0)
            throw new HypothesisException($"'{hypothesis.Id}' has a domain without strata; expected at least one");
        if (hypothesis.Cases < 1) throw new HypothesisException($"'{hypothesis.Id}' has {Format.Count(hypothesis.Cases, "case")}; expected at least 1");
        if (hypothesis.Cases < Few && hypothesis.Cases < hypothesis.DomainSize && hypothesis.WhyFewCases.Length == 0)
            throw new HypothesisException(
                $"'{hypothesis.Id}' has {Format.Count(hypothesis.Cases, "case")}; expected at least {Few}, or the reason in WhyFewCases");
        if (hypothesis.Expected == Verdict.Refuted && hypothesis.CorrectedBy.Count == 0)
            throw new HypothesisException($"'{hypothesis.Id}' is refuted and names no CorrectedBy; expected ids of what holds instead");
        foreach (var other in hypothesis.CorrectedBy.Where(other => catalog.Find(other) is null))
            throw new HypothesisException($"'{hypothesis.Id}' is corrected by '{other}', which is no hypothesis; expected an id");
    }
}
