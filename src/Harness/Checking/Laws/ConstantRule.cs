using InitStudy.Harness.Checking.Statistics;

namespace InitStudy.Harness.Checking.Laws;

/// <summary>Every value is the same number: no chance, so no error either.</summary>
/// <param name="Name">"zeros", "ones" or "constant:C".</param>
/// <param name="Value">The number.</param>
sealed record ConstantRule(string Name, double Value) : Rule(Name)
{
    /// <inheritdoc/>
    public override LogEvidence? Against(TensorSummary tensor, Fans? fans) =>
        tensor.Smallest >= Value - Slack(tensor) && tensor.Greatest <= Value + Slack(tensor) ? LogEvidence.None : LogEvidence.Certain;

    double Slack(TensorSummary tensor) => Math.Abs(Value) * tensor.Precision.Rounding;
}
