using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>
/// The losses C w at every third step and −w at the others, w held between −1 and 1: their sum is least at −1.
/// </summary>
/// <param name="C">The rare gradient, above 2.</param>
/// <remarks>Reddi, Kale and Kumar, arXiv:1904.09237, theorem 1.</remarks>
public sealed record RareLargeGradient(int C)
{
    /// <summary>From 3 to 20.</summary>
    internal static Domain<RareLargeGradient> Domain { get; } = new(
        [new("C", 3, 20)],
        codes => new(codes[0]),
        new Stratum("any", random => [random.Between(0, 3, 20)]));

    /// <summary>Forgets the rare gradient before it comes again.</summary>
    internal double Beta2 => 1 / (1.0 + C * C);

    /// <summary>Where an optimizer is after so many steps from 0, its learning rate falling as 1/√t.</summary>
    internal double After(int steps, IOptimizer optimizer)
    {
        var walker = new ScalarOptimization(optimizer);
        for (var t = 1; t <= steps; t++)
        {
            walker.Step(t % 3 == 1 ? C : -1, optimizer.Settings.LearningRate / Math.Sqrt(t));
            walker.Position = Math.Clamp(walker.Position, -1, 1);
        }

        return walker.Position;
    }
}
