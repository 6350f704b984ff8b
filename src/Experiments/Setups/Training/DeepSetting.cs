using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;

namespace InitStudy.Experiments.Setups.Training;

/// <summary>An activation with an initialization, as the exhibits compare them.</summary>
/// <param name="Activation">φ.</param>
/// <param name="Initializer">How weights are drawn; biases start at zero.</param>
public sealed record DeepSetting(IActivation Activation, IInitializer Initializer)
{
    /// <summary>Every setting of the exhibits.</summary>
    public static IReadOnlyList<DeepSetting> All { get; } =
    [
        new(new Logistic(), Normal.Standard),
        new(new Logistic(), VarianceScaling.Heuristic),
        new(new Logistic(), VarianceScaling.GlorotUniform),
        new(new Tanh(), VarianceScaling.Heuristic),
        new(new Tanh(), VarianceScaling.GlorotUniform),
        new(new Softsign(), VarianceScaling.Heuristic),
        new(new Softsign(), VarianceScaling.GlorotUniform),
        new(new Relu(), VarianceScaling.GlorotUniform),
        new(new Relu(), VarianceScaling.HeNormal),
        new(new Selu(), VarianceScaling.LeCunNormal),
    ];

    /// <summary>"tanh, Glorot uniform".</summary>
    public string Name => $"{Activation.Name}, {Initializer.Name}";

    public override string ToString() => Name;
}
