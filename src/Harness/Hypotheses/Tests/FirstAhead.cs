using InitStudy.Harness.Evidence;

namespace InitStudy.Harness.Hypotheses.Tests;

/// <summary>Of two arms measured in pairs, the first has the smaller value in more than half of the pairs.</summary>
/// <remarks>
/// A replicate measures two values, the first arm's and the second's, on the same random numbers. Ties count one half;
/// a run that diverged is +∞, the worst. The prediction is an ordering: theory says nothing about the size.
/// </remarks>
/// <param name="Margin">
/// The first is ahead if <paramref name="Margin"/> times its value is below the second's: 1 for "smaller", 2 for "at
/// most half".
/// </param>
public sealed record FirstAhead(double Margin = 1) : Test(new UnitInterval())
{
    const double Half = 0.5;

    /// <inheritdoc/>
    public override string Name => "first ahead";

    /// <inheritdoc/>
    public override string Statement => Margin == 1
        ? "the first arm's is the smaller one in more than half of the pairs"
        : FormattableString.Invariant($"{Margin:0.###} times the first arm's is the smaller one in more than half of the pairs");

    /// <inheritdoc/>
    public override string Spanish => Margin == 1
        ? "el valor del primer brazo es el menor en más de la mitad de los pares"
        : FormattableString.Invariant($"{Margin:0.###} veces el valor del primer brazo es menor que el del segundo en más de la mitad de los pares");

    /// <inheritdoc/>
    public override Band QuantityBand(double predicted) => TestedBand(predicted);

    /// <inheritdoc/>
    public override Band TestedBand(double predicted) => new(Half, double.PositiveInfinity);

    /// <inheritdoc/>
    public override double Right(double predicted) => 0.95;

    /// <inheritdoc/>
    public override double BarelyWrong(double predicted) => 0.2;

    /// <inheritdoc/>
    public override IReadOnlyList<double> Score(IReadOnlyList<double> measured, double predicted)
    {
        if (measured.Count != 2)
            throw new InvalidOperationException($"a pair has {measured.Count} values; expected the first arm's and the second's");
        var (first, second) = (Margin * measured[0], measured[1]);
        return [first < second ? 1 : first > second ? 0 : Half];
    }

    /// <inheritdoc/>
    public override Effect Effect(IReadOnlyList<IReadOnlyList<double>> replicates, Sample tested) =>
        PairedEffect.Of([.. replicates.Select(pair => pair[0])], [.. replicates.Select(pair => pair[1])], tested);
}
