using InitStudy.Model.Initializers;
using MathNet.Numerics;

namespace InitStudy.Properties.Initializers;

/// <summary>
/// The distribution that an initializer's documentation states, for weights divided by their deviation.
/// </summary>
/// <param name="Cdf">P(w / deviation ≤ x), from other code than the engine's quantiles.</param>
/// <param name="Bound">The largest |w| / deviation.</param>
/// <param name="Gaussian">Whether it is the normal distribution.</param>
sealed record StatedLaw(Func<double, double> Cdf, double Bound, bool Gaussian)
{
    static readonly double Density2 = 0.05399096651318806; // φ(2)
    static readonly double Inside2 = 1 - 2 * NormalCdf(-2);
    static readonly double CutDeviation = Math.Sqrt(1 - 4 * Density2 / Inside2);

    static readonly StatedLaw NormalLaw = new(NormalCdf, double.PositiveInfinity, Gaussian: true);

    static readonly StatedLaw UniformLaw = new(
        x => Math.Clamp((x / Math.Sqrt(3) + 1) / 2, 0, 1), Math.Sqrt(3), Gaussian: false);

    static readonly StatedLaw TruncatedLaw = new(
        x => Math.Clamp((NormalCdf(x * CutDeviation) - NormalCdf(-2)) / Inside2, 0, 1),
        2 / CutDeviation,
        Gaussian: false);

    internal static StatedLaw Of(IInitializer initializer) => initializer switch
    {
        VarianceScaling scaling => Of(scaling.Distribution),
        Normal => NormalLaw,
        Uniform => UniformLaw,
        Defect defect => Of(defect.Claims),
        _ => throw new NotSupportedException($"no distribution is stated for {initializer.Name}; add it here"),
    };

    internal static double NormalCdf(double z) => 0.5 * SpecialFunctions.Erfc(-z / Math.Sqrt(2));

    static StatedLaw Of(UnitDistribution distribution) =>
        distribution == UnitDistribution.Normal ? NormalLaw
        : distribution == UnitDistribution.Uniform ? UniformLaw
        : distribution == UnitDistribution.TruncatedNormal ? TruncatedLaw
        : throw new NotSupportedException($"no distribution is stated for {distribution}; add it here");
}
