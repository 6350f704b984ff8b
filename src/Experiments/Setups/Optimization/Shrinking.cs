using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Studies.Regularization;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>A weight that the data do not ask for: its gradient is that of a penalty, or 0.</summary>
/// <param name="Decay">λ: share lost a step is learningRate · λ.</param>
/// <param name="LearningRate">η.</param>
/// <param name="Steps">How many.</param>
public sealed record Shrinking(double Decay, double LearningRate, int Steps)
{
    /// <summary>λ from 0.01 to 1, η from 0.001 to 0.5.</summary>
    internal static Domain<Shrinking> Domain { get; } = new(
        [new("decay in hundredths", 1, 100), new("learning rate in thousandths", 1, 500), new("steps", 1, 50)],
        codes => new(codes[0] / 100.0, codes[1] / 1000.0, codes[2]),
        new Stratum("any", random =>
            [random.LogUniform(0, 1, 100), random.LogUniform(1, 1, 500), random.LogUniform(2, 1, 50)]));

    /// <summary>(1 − ηλ)ᵗ: what is left of a weight of 1.</summary>
    internal double Left
    {
        get
        {
            var left = 1.0;
            for (var t = 0; t < Steps; t++) left *= 1 - LearningRate * Decay;
            return left;
        }
    }
}
