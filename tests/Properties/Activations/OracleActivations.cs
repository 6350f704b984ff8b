using InitStudy.Model.Activations;

namespace InitStudy.Properties.Activations;

/// <summary>The engine's activations under the names that the oracle files use.</summary>
static class OracleActivations
{
    internal static IReadOnlyList<string> Names { get; } =
    [
        "identity", "logistic", "tanh", "softsign", "relu", "leaky-relu(0.01)", "leaky-relu(0.2)", "elu(1)", "elu(0.5)",
        "selu", "softplus", "gelu", "gelu-tanh", "swish", "mish", "log-sigmoid", "hard-tanh", "hard-sigmoid", "relu6",
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
        "gelu" => new Gelu(),
        "gelu-tanh" => new GeluTanh(),
        "swish" => new Swish(),
        "mish" => new Mish(),
        "log-sigmoid" => new LogSigmoid(),
        "hard-tanh" => new HardTanh(),
        "hard-sigmoid" => new HardSigmoid(),
        "relu6" => new Relu6(),
        _ => throw new NotSupportedException($"the engine has no activation {name}"),
    };
}
