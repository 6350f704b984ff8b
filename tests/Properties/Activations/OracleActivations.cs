using System.Globalization;
using InitStudy.Model.Activations;

namespace InitStudy.Properties.Activations;

/// <summary>The engine's activations under the oracle files' names, which tell a family's number: elu(0.5).</summary>
static class OracleActivations
{
    static readonly Dictionary<string, Func<double, IActivation>> Made = new()
    {
        ["identity"] = _ => new Identity(),
        ["logistic"] = _ => new Logistic(),
        ["tanh"] = _ => new Tanh(),
        ["softsign"] = _ => new Softsign(),
        ["relu"] = _ => new Relu(),
        ["leaky-relu"] = slope => new LeakyRelu(slope),
        ["elu"] = alpha => new Elu(alpha),
        ["selu"] = _ => new Selu(),
        ["softplus"] = _ => new Softplus(),
        ["gelu"] = _ => new Gelu(),
        ["gelu-tanh"] = _ => new GeluTanh(),
        ["swish"] = _ => new Swish(),
        ["mish"] = _ => new Mish(),
        ["log-sigmoid"] = _ => new LogSigmoid(),
        ["hard-tanh"] = _ => new HardTanh(),
        ["hard-sigmoid"] = _ => new HardSigmoid(),
        ["relu6"] = _ => new Relu6(),
    };

    internal static IReadOnlyCollection<string> Families => Made.Keys;

    internal static string Family(string name) => name.Split('(')[0];

    internal static IActivation Of(string name)
    {
        if (!Made.TryGetValue(Family(name), out var make))
            throw new NotSupportedException($"the engine has no activation {name}");
        return make(name.Contains('(', StringComparison.Ordinal) ? Number(name[Family(name).Length..]) : double.NaN);
    }

    static double Number(string parenthesized) => double.Parse(parenthesized[1..^1], CultureInfo.InvariantCulture);
}
