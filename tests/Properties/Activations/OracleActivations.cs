using InitStudy.Model.Activations;

namespace InitStudy.Properties.Activations;

/// <summary>The engine's activations under the names that the oracle files use.</summary>
static class OracleActivations
{
    internal static IReadOnlyList<string> Names { get; } =
    [
        "identity", "logistic", "tanh", "softsign", "relu", "leaky-relu(0.01)", "leaky-relu(0.2)", "elu(1)", "elu(0.5)",
        "selu", "softplus",
    ];

    internal static IActivation Of(string name) => name switch
    {
        "identity" => new Identity(),
        "logistic" => new Logistic(),
        "tanh" => new Tanh(),
        "softsign" => new Softsign(),
        "relu" => new Relu(),
        "leaky-relu(0.01)" => new LeakyRelu(0.01),
        "leaky-relu(0.2)" => new LeakyRelu(0.2),
        "elu(1)" => new Elu(1),
        "elu(0.5)" => new Elu(0.5),
        "selu" => new Selu(),
        "softplus" => new Softplus(),
        _ => throw new NotSupportedException($"the engine has no activation {name}"),
    };
}
