using InitStudy.Harness.Evidence;

namespace InitStudy.Harness.Hypotheses.Tests;

/// <summary>The quantity has no randomness given its case: one value, within a band around the prediction.</summary>
/// <param name="Tolerance">How near the prediction it must lie: rounding, or what the source allows.</param>
public sealed record Exactly(Tolerance Tolerance) : Test(new Exact())
{
    public override string Name => "exactly";

    public override string Statement => $"it is {Tolerance.Statement}";

    public override Band QuantityBand(double predicted) => Tolerance.Band(predicted);

    public override Band TestedBand(double predicted) => Tolerance.Band(predicted);

    public override double Right(double predicted) => Tolerance.Right(predicted);

    public override double BarelyWrong(double predicted) => Tolerance.BarelyWrong(predicted);

    public override IReadOnlyList<double> Score(IReadOnlyList<double> measured, double predicted) => measured.Count == 1
        ? measured
        : throw new InvalidOperationException($"a case without randomness has {measured.Count} values; expected 1");
}
