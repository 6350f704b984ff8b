using InitStudy.Harness.Evidence;

namespace InitStudy.Harness.Hypotheses.Tests;

/// <summary>In most replicates, more than a half or the share named, the quantity lies within a band around the prediction.</summary>
/// <remarks>For a quantity whose law is not known: the share of replicates is tested, any bounded value will do.</remarks>
/// <param name="Tolerance">How near the prediction a replicate must lie.</param>
/// <param name="Share">The share of replicates that must be exceeded: from 0.5 to 0.95.</param>
public sealed record Most(Tolerance Tolerance, double Share = 0.5) : Test(new UnitInterval())
{
    /// <summary>The shares that the budget must tell apart: nearly all replicates, and clearly too few.</summary>
    const double NearlyAll = 0.97, TooFew = 0.4;

    /// <inheritdoc/>
    public override string Name => "most";

    /// <inheritdoc/>
    public override string Statement => FormattableString.Invariant(
        $"in more than {100 * Share:0.#} % of replicates it is {Tolerance.Statement}");

    /// <inheritdoc/>
    public override string Spanish => FormattableString.Invariant(
        $"en más del {100 * Share:0.#} % de las réplicas el valor {Tolerance.Spanish}");

    /// <inheritdoc/>
    public override Band QuantityBand(double predicted) => Tolerance.Band(predicted);

    /// <inheritdoc/>
    public override Band TestedBand(double predicted) => new(Share, double.PositiveInfinity);

    /// <inheritdoc/>
    public override double Right(double predicted) => Math.Max(NearlyAll, (1 + 3 * Share) / 4);

    /// <inheritdoc/>
    public override double BarelyWrong(double predicted) => TooFew * Share;

    /// <inheritdoc/>
    public override IReadOnlyList<double> Score(IReadOnlyList<double> measured, double predicted)
    {
        var band = Tolerance.Band(predicted);
        return [.. measured.Select(value => band.Contains(value) ? 1.0 : 0.0)];
    }

    /// <inheritdoc/>
    public override Effect Effect(IReadOnlyList<IReadOnlyList<double>> replicates, Sample tested) =>
        MedianEffect.Of([.. replicates.SelectMany(values => values)]);
}
