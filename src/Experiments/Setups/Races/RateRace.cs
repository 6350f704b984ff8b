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
    const int Steps = 100, MostLayers = 3;

    /// <summary>One to three hidden layers, at these rates, the first counting as the simplest.</summary>
    internal static Domain<RateRace> At(params double[] rates) => new(
        [new("learning rate", 0, rates.Length - 1), new("hidden layers", 1, MostLayers)],
        codes => new(rates[codes[0]], codes[1]),
        new Stratum("any", random => [random.Between(0, 0, rates.Length - 1), random.Between(1, 1, MostLayers)]));

    /// <summary>Mean training loss over the first images after a hundred steps; +∞ if the run diverged.</summary>
    internal double Loss(IOptimizer optimizer, RandomStream random)
    {
        var loss = DigitsRace.Loss(
            new(HiddenLayers), new Relu(), VarianceScaling.HeNormal, random, optimizer, Steps);
        return double.IsNaN(loss) ? double.PositiveInfinity : loss;
    }
}
