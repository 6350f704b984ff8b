using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
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
    /// <summary>These races in turn, the first counting as the simplest.</summary>
    internal static Domain<RateRace> Of(params RateRace[] races) => new(
        [new("race", 0, races.Length - 1)],
        codes => races[codes[0]],
        [.. races.Select((race, index) => new Stratum(CaseText.Of(race), _ => [index]))]);

    /// <summary>Mean training loss over the first images after so many steps; NaN if the run diverged.</summary>
    internal double Loss(IOptimizer optimizer, RandomStream random, int steps = DigitsRace.Steps) =>
        DigitsRace.Loss(new(HiddenLayers), new Relu(), VarianceScaling.HeNormal, random, optimizer, steps);
}
