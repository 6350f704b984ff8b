using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>An activation above one dense layer with weights of variance 1 / fanIn.</summary>
/// <param name="Activation">φ.</param>
/// <param name="FanIn">Inputs of a unit.</param>
public sealed record ActivatedLayer(IActivation Activation, int FanIn)
{
    const int Narrow = 4, Wide = 64;

    /// <summary>Each activation in turn, the first counting as the simplest; 4 to 64 inputs.</summary>
    public static Domain<ActivatedLayer> Of(params IActivation[] activations) => new(
        [new("activation", 0, activations.Length - 1), new("fanIn", Narrow, Wide)],
        codes => new(activations[codes[0]], codes[1]),
        [.. activations.Select((activation, index) => new Stratum(
            activation.Name, random => [index, random.LogUniform(0, Narrow, Wide)]))]);
}
