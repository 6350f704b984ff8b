using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>A ReLU network whose widths go from one number to another in three equal steps.</summary>
/// <param name="First">Inputs.</param>
/// <param name="Last">Outputs.</param>
public sealed record Pyramid(int First, int Last)
{
    const int Layers = 3;

    internal static Domain<Pyramid> Domain { get; } = new(
        [new("first width", 64, 192), new("last width", 64, 192)],
        codes => new(codes[0], codes[1]),
        new("wider", random => [random.Between(0, 64, 96), random.Between(1, 144, 192)]),
        new("narrower", random => [random.Between(0, 144, 192), random.Between(1, 64, 96)]));

    /// <summary>Mean square of ∂L/∂x over that of ∂L/∂y: by what the gradient is multiplied on its way down.</summary>
    internal double GradientFactor(IInitializer initializer, RandomStream random)
    {
        int[] sizes = [.. Enumerable.Range(0, Layers + 1).Select(l => First + l * (Last - First) / Layers)];
        var network = Mlp.Create<double>(sizes, new Relu(), initializer, random.Child("weights"), batch: 1);
        network.Forward(SingleLayer.Normals(First, random.Child("x")));
        var dy = SingleLayer.Normals(Last, random.Child("dy"));
        return SingleLayer.SquaredNorm(network.Backward(dy)) / First / (SingleLayer.SquaredNorm(dy) / Last);
    }
}
