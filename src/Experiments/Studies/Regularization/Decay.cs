using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Studies.Regularization;

/// <summary>Weights under an ℓ2 penalty alone.</summary>
/// <param name="Optimizer">How they move, learning rate 0.1.</param>
/// <param name="Steps">How often.</param>
/// <param name="Factor">c.</param>
public sealed record Decay(string Optimizer, int Steps, double Factor)
{
    /// <summary>Plain gradient descent.</summary>
    public const string Sgd = "SGD";

    /// <summary>Adam.</summary>
    public const string Adam = "Adam";

    /// <summary>η.</summary>
    public const double LearningRate = 0.1;

    /// <summary>Each optimizer in turn, the first counting as the simplest.</summary>
    internal static Domain<Decay> Of(IReadOnlyList<string> optimizers) => new(
        [new("optimizer", 0, optimizers.Count - 1), new("steps", 1, 40), new("factor in hundredths", 1, 100)],
        codes => new(optimizers[codes[0]], codes[1], codes[2] / 100.0),
        [.. optimizers.Select((name, index) => new Stratum(
            name, random => [index, random.Between(0, 1, 40), random.LogUniform(1, 1, 100)]))]);

    internal IOptimizer Rule => Optimizer == Adam ? new Adam(LearningRate) : new Sgd(LearningRate);
}
