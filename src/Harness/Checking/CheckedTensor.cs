using InitStudy.Harness.Checking.Files;
using InitStudy.Harness.Checking.Laws;
using InitStudy.Harness.Checking.Naming;
using InitStudy.Harness.Checking.Statistics;

namespace InitStudy.Harness.Checking;

/// <summary>A tensor of the file with all that its own values say; what the file as a whole says comes later.</summary>
sealed class CheckedTensor
{
    /// <summary>A drawn tensor, asked every rule.</summary>
    public static CheckedTensor Of(TensorSource source, Role role, Rule? declared, Fans? fans, TensorSummary summary) => new()
    {
        Source = source, Role = role, Declared = declared, Fans = fans, Summary = summary,
        Against = Asked(declared, fans, summary),
        Distance = declared?.Law(fans) is { } law ? DistributionDistance.Of(summary.InUnits(law), summary.Histogram, summary.Precision) : null,
    };

    /// <summary>As it is in the file.</summary>
    public required TensorSource Source { get; init; }

    /// <summary>What it is; <see cref="RoleKind.NotDrawn"/> also where its values show it.</summary>
    public required Role Role { get; init; }

    /// <summary>Its declared rule, if it has one and it says something about such a tensor.</summary>
    public Rule? Declared { get; init; }

    /// <summary>Inputs and outputs, if it has some.</summary>
    public Fans? Fans { get; init; }

    /// <summary>The first value that is no finite number, and where.</summary>
    public (long Index, double Value)? Broken { get; init; }

    /// <summary>What is kept of the values; none if the tensor is not drawn, or broken.</summary>
    public TensorSummary? Summary { get; init; }

    /// <summary>What the values say against each rule that says something about such a tensor.</summary>
    public IReadOnlyDictionary<Rule, LogEvidence> Against { get; init; } = new Dictionary<Rule, LogEvidence>();

    /// <summary>The distance in distribution from the declared law, if that is one of independent weights.</summary>
    public DistributionDistance? Distance { get; init; }

    /// <summary>Every rule that says something, with what the values say; rules that give the tensor one law are asked once.</summary>
    static Dictionary<Rule, LogEvidence> Asked(Rule? declared, Fans? fans, TensorSummary summary)
    {
        var (against, known) = (new Dictionary<Rule, LogEvidence>(), new Dictionary<WeightLaw, LogEvidence?>());
        foreach (var rule in RuleBook.Asked(declared))
        {
            LogEvidence? evidence;
            if (rule.Law(fans) is not { } law) evidence = rule.Against(summary, fans);
            else if (!known.TryGetValue(law, out evidence)) known[law] = evidence = rule.Against(summary, fans);
            if (evidence is { } found) against.Add(rule, found);
        }

        return against;
    }

    /// <summary>Whether a law is to be decided.</summary>
    public bool IsDrawn => Role.Kind != RoleKind.NotDrawn && Summary is not null;

    /// <summary>The law that the declared rule gives such a tensor.</summary>
    public WeightLaw? Law => Declared?.Law(Fans);
}
