using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.Hypotheses;

/// <summary>One case of a hypothesis, decided.</summary>
/// <param name="Case">The case.</param>
/// <param name="Root">The root seed that its random numbers come from.</param>
/// <param name="Description">The case in words.</param>
/// <param name="Predicted">The quantity that theory, or the claim, predicts; NaN if it predicts an ordering alone.</param>
/// <param name="Band">Where the quantity must lie.</param>
/// <param name="TestedBand">Where the mean of the tested values must lie.</param>
/// <param name="Decision">What the tested values say.</param>
/// <param name="Effect">What the measured values say beside it, if the decision does not say it all.</param>
public sealed record CaseResult(
    Case Case, ulong Root, string Description, double Predicted, Band Band, Band TestedBand, Decision Decision,
    Effect? Effect = null)
{
    /// <summary>What replays it with `run ID --case TOKEN`.</summary>
    public string Token => CaseToken.Write(Root, Case);

    /// <summary>The measured quantity: a median where the share of replicates is tested, else the tested mean.</summary>
    public double Estimate => Effect is MedianEffect median ? median.Median : Decision.Estimate;

    /// <summary>Guaranteed lower bound of the quantity.</summary>
    public double Low => Effect is MedianEffect median ? median.Low : Decision.Low;

    /// <summary>Guaranteed upper bound of the quantity.</summary>
    public double High => Effect is MedianEffect median ? median.High : Decision.High;

    /// <summary>How far the tested mean stays inside the tested band, as a share of the prediction; negative if it does not.</summary>
    /// <remarks>The bounds would not tell: a sequential test stops as soon as they are inside, in every case.</remarks>
    public double Margin =>
        Math.Min(Decision.Estimate - TestedBand.Low, TestedBand.High - Decision.Estimate) / Scale;

    /// <summary>How far the guaranteed bounds lie beyond the tested band, as a share of the prediction; above 0 if refuted.</summary>
    public double Excess =>
        Math.Max(TestedBand.Low - Decision.High, Decision.Low - TestedBand.High) / Scale;

    /// <summary>How far the bounds of the quantity stay inside its band, as a share of the prediction; negative if they do not.</summary>
    public double EffectMargin => Math.Min(Low - Band.Low, Band.High - High) / QuantityScale;

    /// <summary>How far the bounds of the quantity lie beyond its band, as a share of the prediction; above 0 if they do.</summary>
    public double EffectExcess => Math.Max(Band.Low - High, Low - Band.High) / QuantityScale;

    double Scale => TestedBand != Band ? 1 : QuantityScale;

    double QuantityScale => !double.IsFinite(Predicted) || Predicted == 0 ? 1 : Math.Abs(Predicted);
}
