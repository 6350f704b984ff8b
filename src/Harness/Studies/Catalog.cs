using System.Reflection;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Sweeps;

namespace InitStudy.Harness.Studies;

/// <summary>The studies, hypotheses and sweeps of an assembly: each non-abstract class that derives from one of the bases.</summary>
public sealed class Catalog
{
    readonly Assembly _assembly;

    /// <summary>Finds and creates them.</summary>
    public Catalog(Assembly assembly) : this(Instances<Study>(assembly), Instances<Hypothesis>(assembly), assembly) =>
        Sweeps = [.. Instances<Sweep>(assembly).OrderBy(sweep => sweep.Id, StringComparer.Ordinal)];

    /// <summary>Of these studies and hypotheses; published reports are those that the assembly carries.</summary>
    internal Catalog(IEnumerable<Study> studies, IEnumerable<Hypothesis> hypotheses, Assembly assembly)
    {
        _assembly = assembly;
        Studies = [.. studies.OrderBy(study => study.Topic.Order).ThenBy(study => study.Order).ThenBy(study => study.Name, StringComparer.Ordinal)];
        Hypotheses = [.. hypotheses.OrderBy(hypothesis => hypothesis.Id, StringComparer.Ordinal)];
    }

    /// <summary>All studies, by topic and by their order in it.</summary>
    public IReadOnlyList<Study> Studies { get; }

    /// <summary>All hypotheses, by id.</summary>
    public IReadOnlyList<Hypothesis> Hypotheses { get; }

    /// <summary>All sweeps, by id.</summary>
    public IReadOnlyList<Sweep> Sweeps { get; internal init; } = [];

    /// <summary>A study's hypotheses, section by section, expected refutations before their corrections.</summary>
    public IReadOnlyList<Hypothesis> Of(Study study) =>
    [
        .. Hypotheses.Where(hypothesis => study.Sections.Contains(hypothesis.Section))
            .OrderBy(hypothesis => study.Sections.ToList().IndexOf(hypothesis.Section))
            .ThenByDescending(hypothesis => hypothesis.Expected)
            .ThenBy(hypothesis => hypothesis.Id, StringComparer.Ordinal),
    ];

    /// <summary>The hypothesis of that id, if there is one.</summary>
    public Hypothesis? Find(string id) => Hypotheses.FirstOrDefault(hypothesis => hypothesis.Id == id);

    /// <summary>A published report that the assembly carries, or none.</summary>
    public Stream? Published(string fileName) => _assembly.GetManifestResourceStream(fileName);

    static IEnumerable<T> Instances<T>(Assembly assembly) => assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)
        .Select(type => (T)Activator.CreateInstance(type)!);
}
