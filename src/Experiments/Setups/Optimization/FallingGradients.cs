using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>Gradients that fall by a factor β₂ a step, as fast as AdaMax forgets its largest.</summary>
/// <param name="Steps">How many.</param>
public sealed record FallingGradients(int Steps)
{
    internal const double Beta1 = 0.9, Beta2 = 0.999;

    /// <summary>From 20 steps, where the sum is near its limit.</summary>
    internal static Domain<FallingGradients> Domain { get; } = new(
        [new("steps", 20, 1000)],
        codes => new(codes[0]),
        new Stratum("any", random => [random.LogUniform(0, 20, 1000)]));

    /// <summary>Size of AdaMax's last step over the learning rate, without epsilon.</summary>
    internal double LastAdaMaxStep => new Growth(Beta2, Steps).LastStep(new AdaMax(1, Beta1, Beta2, Epsilon: 0));
}
