using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Signals;

/// <summary>Factors a layer of five hidden tanh layers, where they are known.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class StartCaseProperties
{
    /// <remarks>
    /// One unit a layer and weights of ±1: z is tanh of z, layer after layer, up to its sign. From layer 1 to 5 it shrinks by
    /// z⁵ / z¹; the gradient gains the slopes of layers 1 to 4; a weight's gradient is that times its input, x over z⁴.
    /// </remarks>
    [Property]
    public void AChainOfSingleUnitsHasTheSlopesOfTanh(Seed seed)
    {
        var z = new double[6];
        z[0] = seed.Stream.Child("x").Normal(0);
        for (var l = 1; l <= 5; l++) z[l] = Elementary.Tanh(z[l - 1]);
        var slopes = z[1..5].Aggregate(1.0, (product, y) => product * (1 - y * y));
        var (activation, gradient, weightGradient) = new StartCase(new Orthogonal(), 1).Measure(seed.Stream);
        Assert.Equal(1, Fourth(activation) / (z[5] / z[1]), 1e-10);
        Assert.Equal(1, Fourth(gradient) / slopes, 1e-10);
        Assert.Equal(1, Fourth(weightGradient) / (slopes * z[0] / z[4]), 1e-10);
    }

    static double Fourth(double x) => x * x * x * x;
}
