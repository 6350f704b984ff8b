namespace InitStudy.Experiments.Hypotheses;

/// <summary>Every hypothesis of this program: each non-abstract class that derives from <see cref="Hypothesis"/>.</summary>
public static class Catalog
{
    /// <summary>All hypotheses, by id.</summary>
    public static IReadOnlyList<Hypothesis> All { get; } =
    [
        .. typeof(Catalog).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Hypothesis)) && !type.IsAbstract)
            .Select(type => (Hypothesis)Activator.CreateInstance(type)!)
            .OrderBy(hypothesis => hypothesis.Id, StringComparer.Ordinal),
    ];
}
