using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>An activation under a layer with weights of variance gain² / fanIn.</summary>
/// <param name="Activation">φ.</param>
/// <param name="Gain">Deviation of the pre-activations for inputs of mean square 1.</param>
/// <param name="FanIn">Inputs of a unit.</param>
public sealed record ScaledActivation(IActivation Activation, double Gain, int FanIn)
{
    /// <summary>Each activation in turn, with gains in halves, the first counting as the simplest.</summary>
    public static Domain<ScaledActivation> Of((int Low, int High) halves, params IActivation[] activations) => new(
        [
            new("activation", 0, activations.Length - 1), new("gain in halves", halves.Low, halves.High),
            new("fanIn", 4, 64),
        ],
        codes => new(activations[codes[0]], codes[1] / 2.0, codes[2]),
        [.. activations.Select((activation, index) => new Stratum(
            activation.Name,
            random => [index, random.Between(0, halves.Low, halves.High), random.LogUniform(1, 4, 64)]))]);
}
