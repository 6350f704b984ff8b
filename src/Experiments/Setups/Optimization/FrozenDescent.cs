using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Schedules;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>Descent on a quadratic without noise whose rate falls exponentially.</summary>
/// <param name="Pace">ηλ at first, from 0.05 to 1.</param>
/// <param name="Factor">γ, what a step leaves of the rate, from 0.5 to 0.95.</param>
public sealed record FrozenDescent(double Pace, double Factor)
{
    /// <summary>So many that γᵗ is below 1e-20.</summary>
    internal const int Steps = 1000;

    /// <summary>Slow and fast starts, slow and fast decay.</summary>
    internal static Domain<FrozenDescent> Domain { get; } = new(
        [new("ηλ in hundredths", 5, 100), new("γ in hundredths", 50, 95)],
        codes => new(codes[0] / 100.0, codes[1] / 100.0),
        new Stratum("any", random => [random.Between(0, 5, 100), random.Between(1, 50, 95)]));

    /// <summary>w / start after all steps.</summary>
    internal double Left() => new NoisyQuadratic(1, Pace).Noiseless(Steps, new ExponentialDecay(Pace, Factor));
}
