using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Races;

/// <summary>Short races of ReLU networks on UCI digits, at a learning rate that the case gives.</summary>
/// <param name="LearningRate">Of both arms, where the hypothesis does not say otherwise.</param>
/// <param name="HiddenLayers">Hidden layers of 16 units, with He's weights.</param>
public sealed record RateRace(double LearningRate, int HiddenLayers)
{
    /// <summary>Steps of a run, unless told otherwise.</summary>
    internal const int Steps = 100;

    /// <summary>Up to so many hidden layers, at these rates, the first counting as the simplest.</summary>
    internal static Domain<RateRace> Of(int mostLayers, params double[] rates) => new(
        [new("learning rate", 0, rates.Length - 1), new("hidden layers", 1, mostLayers)],
        codes => new(rates[codes[0]], codes[1]),
        new Stratum("any", random => [random.Between(0, 0, rates.Length - 1), random.Between(1, 1, mostLayers)]));

    /// <summary>Mean training loss over the first images after so many steps; +∞ if the run diverged.</summary>
    internal double Loss(IOptimizer optimizer, RandomStream random, int steps = Steps) =>
        DigitsRace.Loss(new(HiddenLayers), new Relu(), VarianceScaling.HeNormal, random, optimizer, steps);
}
