using InitStudy.Harness.Checking.Laws;
using InitStudy.Harness.Checking.Statistics;

namespace InitStudy.Harness.Checking;

/// <summary>One rule over all tensors that share a declaration: small ones are decided together with large ones.</summary>
/// <param name="rule">Any rule.</param>
/// <param name="tensors">Those that were declared to follow one rule.</param>
/// <param name="shares">Of the error budget.</param>
sealed class RuleOfFile(Rule rule, IEnumerable<CheckedTensor> tensors, ErrorShares shares)
{
    /// <summary>Laws nearer than this in distribution are taken for one.</summary>
    public const double Indistinguishable = 0.01;

    readonly List<CheckedTensor> _tensors = [.. tensors.Where(tensor => tensor.Against.ContainsKey(rule))];
    bool? _isRefuted, _isRefutedTogether;
    (double? Distance, bool IsKnown) _fromDeclared;

    /// <summary>The rule.</summary>
    public Rule Rule => rule;

    /// <summary>Whether one tensor refutes it, or the product of all e-values does.</summary>
    public bool IsRefuted =>
        _isRefuted ??= _tensors.Any(tensor => tensor.Against[rule].Ever >= shares.NatsOfTensor) || IsRefutedTogether;

    /// <summary>Whether the product of all e-values does: each tensor's has expectation at most 1, and they are independent.</summary>
    public bool IsRefutedTogether =>
        _isRefutedTogether ??= _tensors.Sum(tensor => tensor.Against[rule].Whole) >= shares.NatsOfTensor;

    /// <summary>The largest distance in distribution between this rule's laws and the declared ones; none if they have none.</summary>
    public double? DistanceFromDeclared
    {
        get
        {
            if (!_fromDeclared.IsKnown) _fromDeclared = (Distance(), true);
            return _fromDeclared.Distance;
        }
    }

    double? Distance()
    {
        var distance = 0.0;
        foreach (var (declared, law) in _tensors.Select(tensor => (tensor.Law, rule.Law(tensor.Fans))).Distinct())
        {
            if (declared is not { } from || law is not { } to) return null;
            distance = Math.Max(distance, from.Distance(to));
        }

        return distance;
    }

    /// <summary>Whether it is nearly the declared rule for these tensors: at most 0.01 away in distribution.</summary>
    public bool IsAlias => DistanceFromDeclared <= Indistinguishable;
}
