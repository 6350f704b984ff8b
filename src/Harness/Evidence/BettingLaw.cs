using InitStudy.Model.Kernels;

namespace InitStudy.Harness.Evidence;

/// <summary>Any y in [0, 1] that varies little: evidence is the fortune of ten gamblers who bet on every value.</summary>
/// <remarks>
/// E = mean over j of Π (1 + λⱼ (yᵢ − m)): each factor has mean 1 and is not negative. Stakes c = 2⁻ʲ of the largest
/// allowed, 1/m above and 1/(1 − m) below. Waudby-Smith and Ramdas, JRSS B 86 (2024), section 4. For an average over a
/// wide layer it needs a twentieth of the values that <see cref="UnitInterval"/> needs.
/// </remarks>
public sealed record BettingLaw : Law
{
    /// <summary>How many bet, each with another stake.</summary>
    public const int Strategies = 10;

    const int FactorsPerLogarithm = 16;

    /// <inheritdoc/>
    public override string Statement => "any value between 0 and 1, tested by betting";

    /// <inheritdoc/>
    public override string Spanish => "cualquier valor entre 0 y 1, puesto a prueba con apuestas";

    /// <inheritdoc/>
    public override double LargestMean => 1;

    /// <inheritdoc/>
    protected override double LogEValue(Sample sample, double mean, Direction side)
    {
        Span<double> wealths = stackalloc double[Strategies];
        for (var j = 0; j < Strategies; j++) wealths[j] = LogWealth(sample.Values, mean, Stake(j, mean, side));
        return LogMeanExp.Of(wealths);
    }

    /// <summary>λⱼ: above 0 for "mean > m", below 0 for "mean &lt; m"; half of the largest allowed is the boldest.</summary>
    public static double Stake(int j, double mean, Direction side) =>
        side == Direction.Above ? 1 / mean / (2 << j) : -1 / (1 - mean) / (2 << j);

    static double LogWealth(IReadOnlyList<double> values, double mean, double stake)
    {
        var (logarithm, product) = (0.0, 1.0);
        for (var i = 0; i < values.Count; i++)
        {
            product *= 1 + stake * (values[i] - mean);
            if (i % FactorsPerLogarithm != FactorsPerLogarithm - 1) continue;
            logarithm += Elementary.Log(product);
            product = 1;
        }

        return logarithm + Elementary.Log(product);
    }
}
