using InitStudy.Harness.Evidence;

namespace InitStudy.Harness.Hypotheses.Tests;

/// <summary>The quantity has no randomness given its case: one value, within a band around the prediction.</summary>
/// <param name="Tolerance">How near the prediction it must lie: rounding, or what the source allows.</param>
public sealed record Exactly(Tolerance Tolerance) : Test(new Exact())
{
    /// <inheritdoc/>
    public override string Name => "exactly";

    /// <inheritdoc/>
    public override string Statement => $"it is {Tolerance.Statement}";

    /// <inheritdoc/>
    public override string Spanish => $"el valor {Tolerance.Spanish}";

    /// <inheritdoc/>
    public override Band QuantityBand(double predicted) => Tolerance.Band(predicted);

    /// <inheritdoc/>
    public override Band TestedBand(double predicted) => Tolerance.Band(predicted);

    /// <inheritdoc/>
    public override double Right(double predicted) => Tolerance.Right(predicted);

    /// <inheritdoc/>
    public override double BarelyWrong(double predicted) => Tolerance.BarelyWrong(predicted);

    /// <inheritdoc/>
    public override IReadOnlyList<double> Score(IReadOnlyList<double> measured, double predicted) => measured.Count == 1
        ? measured
        : throw new InvalidOperationException($"a case without randomness has {measured.Count} values; expected 1");
}
