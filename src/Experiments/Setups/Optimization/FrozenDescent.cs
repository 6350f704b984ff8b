using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Schedules;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>Descent on a quadratic without noise whose rate falls exponentially.</summary>
/// <param name="RateTimesCurvature">ηλ at first, from 0.05 to 0.9.</param>
/// <param name="Factor">γ, what a step leaves of the rate, from 0.5 to 0.8.</param>
/// <remarks>So that at least a thousandth of the start is left: a prediction of 1e-13 could not be missed.</remarks>
public sealed record FrozenDescent(double RateTimesCurvature, double Factor)
{
    /// <summary>So many that γᵗ is below 1e-20.</summary>
    internal const int Steps = 300;

    /// <summary>Slow and fast starts, slow and fast decay.</summary>
    internal static Domain<FrozenDescent> Domain { get; } = new(
        [new("ηλ in hundredths", 5, 90), new("γ in hundredths", 50, 80)],
        codes => new(codes[0] / 100.0, codes[1] / 100.0),
        new Stratum("any", random => [random.Between(0, 5, 90), random.Between(1, 50, 80)]));

    /// <summary>w / start after all steps.</summary>
    internal double Left() => new NoisyQuadratic(1, RateTimesCurvature)
        .Noiseless(Steps, new ExponentialDecay(RateTimesCurvature, Factor));
}
