using InitStudy.Harness.Evidence;

namespace InitStudy.Harness.Hypotheses.Tests;

/// <summary>The mean of the quantity lies within a band around the prediction.</summary>
/// <param name="Law">What is known about one measured value; see README's table "which law for which value".</param>
/// <param name="Tolerance">How near the prediction the mean must lie.</param>
public sealed record Mean(Law Law, Tolerance Tolerance) : Test(Law)
{
    /// <inheritdoc/>
    public override string Name => "mean";

    /// <inheritdoc/>
    public override string Statement => $"the mean is {Tolerance.Statement}";

    /// <inheritdoc/>
    public override string Spanish => $"la media {Tolerance.Spanish}";

    /// <inheritdoc/>
    public override Band QuantityBand(double predicted) => Tolerance.Band(predicted);

    /// <inheritdoc/>
    public override Band TestedBand(double predicted) => Tolerance.Band(predicted);

    /// <inheritdoc/>
    public override double Right(double predicted) => Tolerance.Right(predicted);

    /// <inheritdoc/>
    public override double BarelyWrong(double predicted) => Tolerance.BarelyWrong(predicted);

    /// <inheritdoc/>
    public override IReadOnlyList<double> Score(IReadOnlyList<double> measured, double predicted) => measured;
}
