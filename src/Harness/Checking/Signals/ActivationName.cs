using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;

namespace InitStudy.Harness.Checking.Signals;

/// <summary>Activations by name: those of the engine, at their defaults.</summary>
static class ActivationName
{
    static readonly IReadOnlyDictionary<string, IActivation> Known = Fingerprint.Activations
        .Select(activation => (Name: KebabCase.Of(activation.GetType().Name), Activation: activation))
        .Append((Name: "sigmoid", Activation: new Logistic()))
        .ToDictionary(known => known.Name, known => known.Activation);

    /// <summary>The activation of that name, such as "relu" or "leaky-relu".</summary>
    /// <exception cref="InputException">When there is none.</exception>
    public static IActivation Parse(string name) => Known.TryGetValue(name, out var activation)
        ? activation
        : throw new InputException(
            $"--activation is '{name}'; expected one of "
            + string.Join(", ", Known.Keys.Order(StringComparer.Ordinal)) + NearNames.Suggest(name, Known.Keys));
}
