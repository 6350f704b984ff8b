using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>A linear network whose widths alternate: narrow, wide, narrow, …, narrow, twenty layers.</summary>
/// <param name="Flow">What passes it.</param>
/// <param name="Narrow">Units of every second layer.</param>
/// <param name="Wide">Units of the layers between.</param>
public sealed record Alternating(Flow Flow, int Narrow, int Wide)
{
    const int Pairs = 10, Narrowest = 48, Widest = 72;

    /// <summary>Wide layers two to four times as wide as narrow ones, signals and gradients in turn.</summary>
    internal static Domain<Alternating> Zigzag { get; } = new(
        [new("backward", 0, 1), new("narrow", Narrowest, Widest), new("wide in tenths of it", 20, 40)],
        codes => new((Flow)codes[0], codes[1], codes[1] * codes[2] / 10),
        Stratum("signal", Flow.Forward, 20, 40),
        Stratum("gradient", Flow.Backward, 20, 40));

    /// <summary>The same networks with layers of one width.</summary>
    internal static Domain<Alternating> OneWidth { get; } = new(
        [new("backward", 0, 1), new("width", Narrowest, 2 * Widest)],
        codes => new((Flow)codes[0], codes[1], codes[1]),
        new("signal", random => [0, random.Between(0, Narrowest, 2 * Widest)]),
        new("gradient", random => [1, random.Between(0, Narrowest, 2 * Widest)]));

    /// <summary>
    /// By what two layers multiply the mean square: the geometric mean over the ten pairs of one network.
    /// </summary>
    internal double FactorOfTwoLayers(RandomStream random)
    {
        int[] widths = [.. Enumerable.Range(0, 2 * Pairs + 1).Select(l => l % 2 == 0 ? Narrow : Wide)];
        return Elementary.Exp(Elementary.Log(GlorotLinearNet.Factor(widths, Flow, random)) / Pairs);
    }

    /// <summary>
    /// What a typical network keeps of the mean over weights, two layers on: see <see cref="GlorotLinearNet"/>.
    /// </summary>
    internal double Typical => Elementary.Exp(-1.0 / Narrow - 1.0 / Wide);

    static Stratum Stratum(string name, Flow flow, int low, int high) =>
        new(name, random => [(int)flow, random.Between(0, Narrowest, Widest), random.Between(1, low, high)]);
}
