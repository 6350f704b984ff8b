using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>A deep network with one of several pairs of activation and initialization.</summary>
/// <param name="Activation">φ.</param>
/// <param name="Initializer">How weights are drawn; biases are zero.</param>
/// <param name="Width">Units a layer.</param>
/// <param name="Depth">Dense layers.</param>
public sealed record Setting(IActivation Activation, IInitializer Initializer, int Width, int Depth)
{
    /// <summary>Logistic with Glorot: the gradient vanishes.</summary>
    public static readonly (IActivation, IInitializer) LogisticGlorot = (new Logistic(), VarianceScaling.GlorotNormal);

    /// <summary>Logistic with U(±1/√fanIn): the gradient vanishes faster.</summary>
    public static readonly (IActivation, IInitializer) LogisticHeuristic = (new Logistic(), VarianceScaling.Heuristic);

    /// <summary>Tanh with U(±1/√fanIn): a third a layer is left.</summary>
    public static readonly (IActivation, IInitializer) TanhHeuristic = (new Tanh(), VarianceScaling.Heuristic);

    /// <summary>Tanh with Glorot: nearly all is left.</summary>
    public static readonly (IActivation, IInitializer) TanhGlorot = (new Tanh(), VarianceScaling.GlorotNormal);

    /// <summary>ReLU with Glorot: half a layer is left.</summary>
    public static readonly (IActivation, IInitializer) ReluGlorot = (new Relu(), VarianceScaling.GlorotNormal);

    /// <summary>ReLU with He: all is left.</summary>
    public static readonly (IActivation, IInitializer) ReluHe = (new Relu(), VarianceScaling.HeNormal);

    /// <summary>Networks of each pair in turn, the first pair counting as the simplest.</summary>
    public static Domain<Setting> Of(
        (int Narrow, int Wide) width, (int Shallow, int Deep) depth, params (IActivation, IInitializer)[] pairs) => new(
        [
            new("setting", 0, pairs.Length - 1),
            new("width", width.Narrow, width.Wide),
            new("depth", depth.Shallow, depth.Deep),
        ],
        codes => new(pairs[codes[0]].Item1, pairs[codes[0]].Item2, codes[1], codes[2]),
        [.. pairs.Select((pair, index) => new Stratum(
            $"{pair.Item1.Name} with {pair.Item2.Name}",
            random => [index, random.LogUniform(0, width.Narrow, width.Wide), random.Between(1, depth.Shallow, depth.Deep)]))]);
}
