using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>Gradients that grow, or shrink, by one factor a step.</summary>
/// <param name="Factor">Above 0.</param>
/// <param name="Steps">How many.</param>
public sealed record Growth(double Factor, int Steps)
{
    const double First = 1e-120; // and so neither it nor the last one overflows when squared

    /// <summary>Growth up to a fifth a step, up to 1000 steps.</summary>
    internal static Domain<Growth> Domain { get; } = new(
        [new("growth in hundredths", 0, 20), new("steps", 1, 1000)],
        codes => new(1 + codes[0] / 100.0, codes[1]),
        new("any", random => [random.Between(0, 0, 20), random.LogUniform(1, 1, 1000)]),
        new("long", random => [random.Between(0, 0, 20), random.Between(1, 200, 1000)]));

    /// <summary>How far an optimizer with the learning rate 1 goes in its last step.</summary>
    internal double LastStep(IOptimizer optimizer)
    {
        var walker = new ScalarOptimization(optimizer);
        var (gradient, moved) = (First, 0.0);
        for (var t = 0; t < Steps; t++, gradient *= Factor)
        {
            walker.Position = 0; // so that no digit of the step is lost beside the way so far
            moved = walker.Step(gradient);
        }

        return -moved;
    }
}
