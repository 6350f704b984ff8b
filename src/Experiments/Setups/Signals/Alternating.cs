using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>A linear network with Glorot weights whose widths alternate: a, b, a, b, …, a.</summary>
/// <param name="A">First width.</param>
/// <param name="B">Second width.</param>
public sealed record Alternating(int A, int B)
{
    /// <summary>Widths from 32, where one network is near its mean, to 128.</summary>
    internal static Domain<Alternating> Domain { get; } = Between(32, 128);

    /// <summary>Mean square out over mean square in, forward for one random input and backward for one random gradient.</summary>
    internal static (double Forward, double Backward) Factors(Alternating c, int pairs, RandomStream random)
    {
        var network = Create(c, pairs, random);
        var x = SingleLayer.Normals(c.A, random.Child("x"));
        var dy = SingleLayer.Normals(c.A, random.Child("dy"));
        return (
            SingleLayer.SquaredNorm(network.Forward(x)) / SingleLayer.SquaredNorm(x),
            SingleLayer.SquaredNorm(network.Backward(dy)) / SingleLayer.SquaredNorm(dy));
    }

    static Network<double> Create(Alternating c, int pairs, RandomStream random)
    {
        int[] sizes = [.. Enumerable.Range(0, 2 * pairs + 1).Select(l => l % 2 == 0 ? c.A : c.B)];
        return Mlp.Create<double>(sizes, new Identity(), VarianceScaling.GlorotNormal, random.Child("weights"), batch: 1);
    }

    static Domain<Alternating> Between(int low, int high) => new(
        [new("a", low, high), new("b", low, high)],
        codes => new(codes[0], codes[1]),
        new("b at least twice a", random =>
        {
            var a = random.LogUniform(0, low, high / 2);
            return [a, Math.Min(high, a * random.LogUniform(1, 2, 16))];
        }),
        new("a at least twice b", random =>
        {
            var b = random.LogUniform(0, low, high / 2);
            return [Math.Min(high, b * random.LogUniform(1, 2, 16)), b];
        }));
}
