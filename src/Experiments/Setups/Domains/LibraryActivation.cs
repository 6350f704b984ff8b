using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Setups.Domains;

/// <summary>An activation that is in a library's table of gains.</summary>
/// <param name="Activation">φ.</param>
public sealed record LibraryActivation(IActivation Activation)
{
    static readonly IActivation[] Table =
        [new Identity(), new Relu(), new LeakyRelu(), new LeakyRelu(0.2), new Logistic(), new Tanh(), new Selu()];

    /// <summary>All of them, in turn.</summary>
    public static Domain<LibraryActivation> All { get; } = First(Table.Length);

    /// <summary>Those without saturation and without normalization: the linear and the rectified ones.</summary>
    public static Domain<LibraryActivation> Rectified { get; } = First(4);

    static Domain<LibraryActivation> First(int count) => new(
        [new("activation", 0, count - 1)],
        codes => new(Table[codes[0]]),
        [.. Table.Take(count).Select((activation, index) => new Stratum(activation.Name, _ => [index]))]);
}
