using InitStudy.Harness.Evidence;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.Hypotheses.Tests;

/// <summary>How much smaller the first arm's value is: the share of pairs with a 99 % interval, and the ratio of medians.</summary>
/// <param name="Share">Pairs in which the first arm is ahead; ties count one half.</param>
/// <param name="Low">Lower end of the share's 99 % interval.</param>
/// <param name="High">Upper end of it.</param>
/// <param name="FirstMedian">Of the first arm's values; +∞ if more than half of its runs diverged.</param>
/// <param name="SecondMedian">Of the second arm's values.</param>
public sealed record PairedEffect(double Share, double Low, double High, double FirstMedian, double SecondMedian) : Effect
{
    const double Error = 0.01;

    /// <summary>Median of the first arm over that of the second.</summary>
    public double Ratio => FirstMedian / SecondMedian;

    /// <inheritdoc/>
    public override string Statement =>
        $"the first ahead in {Format.Percent(Share)} of pairs (99 % interval {Format.Percent(Low)} to {Format.Percent(High)}), " +
        $"medians {Text(FirstMedian, "diverged")} and {Text(SecondMedian, "diverged")}" +
        (double.IsFinite(Ratio) ? $", ratio {Format.Number(Ratio, 3)}" : "");

    /// <inheritdoc/>
    public override string Spanish =>
        $"el primero gana en el {Format.Percent(Share)} de los pares (intervalo del 99 %: de {Format.Percent(Low)} a {Format.Percent(High)}), " +
        $"medianas {Text(FirstMedian, "divergente")} y {Text(SecondMedian, "divergente")}" +
        (double.IsFinite(Ratio) ? $", cociente {Format.Number(Ratio, 3)}" : "");

    /// <summary>Of two arms' values in pairs.</summary>
    /// <param name="first">The first arm's values.</param>
    /// <param name="second">The second's, in the same order.</param>
    /// <param name="tested">For each pair whether the first is ahead.</param>
    public static PairedEffect Of(IReadOnlyList<double> first, IReadOnlyList<double> second, Sample tested)
    {
        var (low, high) = GuaranteedBounds.Of(new UnitInterval(), tested, ErrorRate.LogThreshold(Error / 2));
        return new(tested.Mean, low, high, MedianOf(first), MedianOf(second));
    }

    static string Text(double median, string diverged) => double.IsPositiveInfinity(median) ? diverged : Format.Number(median, 3);
}
