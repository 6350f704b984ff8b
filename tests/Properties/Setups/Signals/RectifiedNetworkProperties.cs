using InitStudy.Experiments.Setups.Signals;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.Signals;

/// <summary>Rectified networks are positively homogeneous in every layer's weights.</summary>
public sealed class RectifiedNetworkProperties
{
    static readonly RandomStream Random = RandomStream.Root(FreshRoot.Draw());

    /// <remarks>Twice the variance in each of five layers: 2⁵ times the gradient's mean square.</remarks>
    [Fact]
    public void APyramidScalesWithItsWeights()
    {
        var pyramid = new Pyramid(60, 20, Layers: 5);
        var twice = new VarianceScaling(4, FanMode.In, UnitDistribution.Normal);
        Assert.Equal(
            32, pyramid.GradientFactor(twice, Random) / pyramid.GradientFactor(VarianceScaling.HeNormal, Random), 1e-9);
    }

    /// <remarks>One linear layer: the mean over weights is fanOut / fanIn · 2; a wide one lies within six deviations of it.</remarks>
    [Fact]
    public void OneLayerHasTheBackwardGain() => Assert.InRange(
        new Pyramid(2048, 512, Layers: 1).GradientFactor(VarianceScaling.HeNormal, Random) / 0.5, 0.9, 1.1);

    [Theory, InlineData(0), InlineData(1)]
    public void OneHiddenLayerHalvesTheLogits(int layer)
    {
        var pair = new HeAndXavier(32, HiddenLayers: 1);
        Assert.Equal(0.5, pair.LogitRatio(Random), 1e-12);
        Assert.Equal(Math.Sqrt(0.5), pair.DerivativeRatio(layer, Random), 1e-12);
    }
}
