using System.Numerics;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Initializers;

/// <summary>LSUV gives unit variance whatever the unit of the inputs, as long as there are such weights.</summary>
public sealed class LsuvRangeTests
{
    [Theory]
    [InlineData(1e200)]
    [InlineData(1e307)]
    [InlineData(1e-170)]
    [InlineData(1e-300)]
    public void InDouble(double unit) => HasUnitVariance<double>(unit, 1e-9);

    [Theory]
    [InlineData(1e25)]
    [InlineData(1e-30)]
    public void InSingle(double unit) => HasUnitVariance<float>(unit, 1e-4);

    /// <summary>Inputs of 10⁻³²⁰ would need weights beyond every number.</summary>
    [Fact]
    public void WeightsStayFinite()
    {
        var (network, _) = Initialized<double>(1e-320);
        Assert.All(network.Weights[0].Value.Values.ToArray(), weight => Assert.True(double.IsFinite(weight)));
    }

    static void HasUnitVariance<T>(double unit, double tolerance) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (network, x) = Initialized<T>(unit);
        double[] y = [.. network.Predict(x).Values.ToArray().Select(double.CreateTruncating)];
        var mean = y.Average();
        Assert.Equal(1, y.Average(value => (value - mean) * (value - mean)), tolerance);
    }

    static (Network<T>, Matrix<T>) Initialized<T>(double unit) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var network = new Network<T>([new Dense<T>(3, 4)], 10);
        var x = new Matrix<T>(10, 3);
        for (var i = 0; i < x.Count; i++) x.Values[i] = T.CreateTruncating(unit * RandomStream.Root(5).Normal(i));
        new Lsuv(Tolerance: 1e-12).Initialize(network, x, RandomStream.Root(6));
        return (network, x);
    }
}
