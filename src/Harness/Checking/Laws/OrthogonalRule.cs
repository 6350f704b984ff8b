using InitStudy.Harness.Checking.Statistics;

namespace InitStudy.Harness.Checking.Laws;

/// <summary>W Wᵀ or Wᵀ W is the identity times gain², of the longer side's vectors: arithmetic, up to the type's rounding.</summary>
/// <param name="Name">"orthogonal" or "orthogonal:GAIN".</param>
/// <param name="Gain">Above 0.</param>
/// <remarks>Saxe, McClelland, Ganguli, arXiv:1312.6120. That no direction is preferred is not tested.</remarks>
sealed record OrthogonalRule(string Name, double Gain) : Rule(Name)
{
    /// <summary>What computing in single precision may change of a gain, relative to it.</summary>
    const double Arithmetic = 1e-5;

    /// <inheritdoc/>
    public override LogEvidence? Against(TensorSummary tensor, Fans? fans) =>
        !tensor.IsMatrix ? null
        : tensor.OrthogonalGain is { } gain && Math.Abs(gain / Gain - 1) <= tensor.Precision.Rounding + Arithmetic ? LogEvidence.None
        : LogEvidence.Certain;
}
