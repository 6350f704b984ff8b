using InitStudy.Harness.Checking.Laws;
using InitStudy.Harness.Checking.Naming;
using InitStudy.Harness.Checking.Statistics;

namespace InitStudy.Harness.Checking;

/// <summary>From what the tensors say, each on its own, in pairs and together, to verdicts.</summary>
sealed class Judge
{
    readonly ErrorShares _shares;
    readonly Dictionary<Rule, List<RuleOfFile>> _rules;
    readonly IReadOnlyList<(CheckedTensor A, CheckedTensor B, Coupling Coupling, bool Tied)> _coupled;

    /// <summary>Over the tensors of a file.</summary>
    public Judge(IReadOnlyList<CheckedTensor> tensors, ErrorShares shares, TensorPairs pairs)
    {
        _shares = shares;
        _rules = tensors.Where(tensor => tensor.IsDrawn && tensor.Declared is not null).GroupBy(tensor => tensor.Declared!).ToDictionary(
            group => group.Key,
            group => group.SelectMany(tensor => tensor.Against.Keys).Distinct().Select(rule => new RuleOfFile(rule, group, shares)).ToList());
        _coupled = pairs.Coupled(shares, Deviation);
    }

    /// <summary>The verdict on a tensor, and why.</summary>
    public TensorResult Of(CheckedTensor tensor)
    {
        var (verdict, note) = Decide(tensor);
        return new(
            tensor.Source.Name, tensor.Source.Shape, tensor.IsDrawn || tensor.Broken is not null ? tensor.Declared?.Name : null, verdict,
            [.. Standing(tensor).Select(rule => rule.Name)], tensor.Source.Count, note)
        {
            Figure = tensor.IsDrawn && !tensor.Summary!.IsConstant ? DistributionFigure.Of(tensor) : null,
        };
    }

    (CheckVerdict, string) Decide(CheckedTensor tensor)
    {
        if (tensor.Broken is var (index, value)) return (CheckVerdict.Refuted, Notes.Broken(index, value));
        if (!tensor.IsDrawn) return (CheckVerdict.NotDrawn, tensor.Role.Text);
        var links = _coupled.Where(pair => pair.A == tensor || pair.B == tensor).ToList();
        var linked = string.Join("; ", links.Select(pair => Notes.Coupled(pair.A == tensor ? pair.B : pair.A, pair.Coupling, pair.Tied)));
        if (tensor.Declared is not { } declared)
            return tensor.Against.Count > 0
                ? (CheckVerdict.Undeclared, linked) : (CheckVerdict.NotDrawn, Notes.Joined("a vector without its weight", linked));
        if (!tensor.Against.TryGetValue(declared, out var against)) return (CheckVerdict.Undecided, Notes.WithoutFans(tensor));

        var rules = _rules[declared];
        var alone = against.Ever >= _shares.NatsOfTensor;
        if (alone || against.Whole > 0 && rules.Single(rule => rule.Rule == declared).IsRefutedTogether)
            return (CheckVerdict.Refuted, Notes.Joined(Notes.Refuted(tensor, against, alone, Standing(tensor)), linked));
        if (links.Any(pair => !pair.Tied)) return (CheckVerdict.Refuted, $"follows its law, but {linked}");

        var others = rules.Where(rule => rule.Rule != declared && !rule.IsRefuted && IsAnother(rule.Rule, declared)).ToList();
        var (aliases, open) = (others.Where(rule => rule.IsAlias).ToList(), others.Where(rule => !rule.IsAlias).ToList());
        var distance = tensor.Distance is { } found ? Notes.Distance(found.Guaranteed(_shares.NatsOfTensor)) : "";
        return open.Count > 0
            ? (CheckVerdict.Undecided, Notes.Joined(Notes.Open(open), distance, linked))
            : (CheckVerdict.Supported, Notes.Joined(distance, Notes.Aliases(aliases), linked));
    }

    /// <summary>The rules that a tensor's values do not refute, of those that have a name of their own.</summary>
    IEnumerable<Rule> Standing(CheckedTensor tensor) => tensor.Against
        .Where(entry => entry.Value.Ever < _shares.NatsOfTensor).Select(entry => entry.Key)
        .Where(rule => !rule.Name.Contains(' ', StringComparison.Ordinal));

    /// <summary>The deviation of a tensor whose law is known: the declared one if it stands, else the largest of those that do.</summary>
    double Deviation(CheckedTensor tensor)
    {
        var standing = Standing(tensor).ToList();
        if (tensor.Declared is { } declared && standing.Contains(declared)) return tensor.Law?.Deviation ?? tensor.Summary!.Deviation;
        return standing.Select(rule => rule.Law(tensor.Fans)?.Deviation ?? tensor.Summary!.Deviation).DefaultIfEmpty(double.NaN).Max();
    }

    /// <summary>A rule with a number is a case of the one without, "orthogonal:1" is "orthogonal": not another one.</summary>
    static bool IsAnother(Rule rule, Rule declared) => (rule, declared) switch
    {
        (IndependentRule independent, FreeScaleRule free) => independent.Shape != free.Shape,
        (OrthogonalRule one, OrthogonalRule other) => one.Gain != other.Gain,
        _ => true,
    };
}
