using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>A ReLU network whose widths go from one number to another in equal steps.</summary>
/// <param name="First">Inputs.</param>
/// <param name="Last">Outputs.</param>
/// <param name="Layers">Dense layers.</param>
public sealed record Pyramid(int First, int Last, int Layers)
{
    const int Inputs = 32;

    internal static Domain<Pyramid> Domain { get; } = new(
        [new("first width", 48, 144), new("last width", 48, 144), new("layers", 3, 6)],
        codes => new(codes[0], codes[1], codes[2]),
        new("wider", random => [random.Between(0, 48, 72), random.Between(1, 108, 144), random.Between(2, 3, 6)]),
        new("narrower", random => [random.Between(0, 108, 144), random.Between(1, 48, 72), random.Between(2, 3, 6)]));

    /// <summary>
    /// Mean square of ∂L/∂x over that of ∂L/∂y, over 32 inputs and gradients at fixed weights: by what the gradient is
    /// multiplied on its way down.
    /// </summary>
    internal double GradientFactor(IInitializer initializer, RandomStream random)
    {
        int[] sizes = [.. Enumerable.Range(0, Layers + 1).Select(l => First + l * (Last - First) / Layers)];
        var network = Mlp.Create<double>(sizes, new Relu(), initializer, random.Child("weights"), Inputs);
        Matrix<double> x = new(Inputs, First), dy = new(Inputs, Last);
        random.Child("x").FillNormal(0, x.Values);
        random.Child("dy").FillNormal(0, dy.Values);
        network.Forward(x);
        return SingleLayer.SquaredNorm(network.Backward(dy)) / First / (SingleLayer.SquaredNorm(dy) / Last);
    }
}
