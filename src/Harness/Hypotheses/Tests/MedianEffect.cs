using InitStudy.Harness.Evidence;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.Hypotheses.Tests;

/// <summary>Median and range of a quantity over replicates, with guaranteed bounds of the median.</summary>
/// <remarks>
/// If the median were below the value of rank k (from 0), at most k of n values would lie at or below it, and the share
/// that does is at least a half. So rank k bounds it once k successes of n are evidence for a share below a half.
/// </remarks>
/// <param name="Median">Of the values.</param>
/// <param name="Low">Guaranteed lower bound of the true median, or −∞.</param>
/// <param name="High">Guaranteed upper bound of the true median, or +∞.</param>
/// <param name="Smallest">Of the values.</param>
/// <param name="Largest">Of the values.</param>
public sealed record MedianEffect(double Median, double Low, double High, double Smallest, double Largest) : Effect
{
    /// <inheritdoc/>
    public override string Statement =>
        $"median {Format.Number(Median)}, certainly between {Format.Number(Low)} and {Format.Number(High)}, " +
        $"single replicates from {Format.Number(Smallest)} to {Format.Number(Largest)}";

    /// <inheritdoc/>
    public override string Spanish =>
        $"mediana {Format.Number(Median)}, con seguridad entre {SpanishBound(Low)} y {SpanishBound(High)}; " +
        $"réplicas sueltas, de {Format.Number(Smallest)} a {Format.Number(Largest)}";

    static string SpanishBound(double bound) => double.IsFinite(bound) ? Format.Number(bound) : bound < 0 ? "−∞" : "∞";

    /// <summary>Of one value a replicate.</summary>
    public static MedianEffect Of(IReadOnlyList<double> values)
    {
        double[] sorted = [.. values.Order()];
        var rank = RankOfBound(sorted.Length);
        return new(
            MedianOf(sorted),
            rank < 0 ? double.NegativeInfinity : sorted[rank],
            rank < 0 ? double.PositiveInfinity : sorted[^(rank + 1)],
            sorted[0],
            sorted[^1]);
    }

    /// <summary>The largest k such that k successes of n rule out a share of a half; −1 if none does.</summary>
    static int RankOfBound(int count)
    {
        var (law, threshold) = (new UnitInterval(), ErrorRate.LogThreshold(ErrorRate.Alpha / 2));
        var rank = count / 2;
        while (rank >= 0 && law.LogEvidence(Sample.Summary(count, rank), 0.5, Direction.Below) < threshold) rank--;
        return rank;
    }
}
