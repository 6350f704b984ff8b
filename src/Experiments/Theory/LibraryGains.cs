using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Theory;

/// <summary>
/// The gains that a widespread library recommends for activations: PyTorch's table of torch.nn.init.calculate_gain.
/// </summary>
static class LibraryGains
{
    /// <summary>Whether the table has the activation.</summary>
    public static bool Has(IActivation activation) =>
        activation is Identity or Logistic or Tanh or Relu or LeakyRelu or Selu;

    /// <summary>√(fanIn · Var[W]), as recommended.</summary>
    /// <exception cref="NotSupportedException">When the table has no such activation.</exception>
    public static double Of(IActivation activation) => activation switch
    {
        Identity or Logistic => 1,
        Tanh => 5.0 / 3,
        Relu => Math.Sqrt(2),
        LeakyRelu leaky => Math.Sqrt(2 / (1 + leaky.Slope * leaky.Slope)),
        Selu => 0.75,
        _ => throw new NotSupportedException($"activation is {activation.Name}; expected one of the table"),
    };
}
