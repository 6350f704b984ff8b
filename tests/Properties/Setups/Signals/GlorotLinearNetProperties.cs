using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Signals;

/// <summary>Deep linear networks, where the mean over weights is a product of gains.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class GlorotLinearNetProperties
{
    const int Networks = 4000;

    /// <summary>A chain of single units multiplies a signal and a gradient by the same weights.</summary>
    [Property]
    public void AChainTreatsBothDirectionsAlike(byte layers, Seed seed)
    {
        int[] widths = [.. Enumerable.Repeat(1, layers % 8 + 2)];
        var up = GlorotLinearNet.Factor(widths, Flow.Forward, seed.Stream);
        var down = GlorotLinearNet.Factor(widths, Flow.Backward, seed.Stream);
        Assert.Equal(1, up / down, 1e-12);
    }

    /// <remarks>Gains by hand: 8/12 from 4 to 8 units and 16/12 back; five deviations of the mean are 6 % or less.</remarks>
    [Theory]
    [InlineData(Flow.Forward, new[] { 4, 8 }, 2.0 / 3)]
    [InlineData(Flow.Backward, new[] { 4, 8 }, 4.0 / 3)]
    [InlineData(Flow.Forward, new[] { 16, 48, 16 }, 0.5 * 1.5)]
    [InlineData(Flow.Backward, new[] { 16, 48, 16 }, 1.5 * 0.5)]
    public void TheMeanIsTheProductOfTheGains(Flow flow, int[] widths, double product)
    {
        var random = RandomStream.Root(FreshRoot.Draw());
        var mean = Enumerable.Range(0, Networks).Average(i => GlorotLinearNet.Factor(widths, flow, random.Child(i)));
        Assert.Equal(1, mean / product, 0.12);
    }

    /// <remarks>Ten pairs of layers: the tenth power of the pair's factor is the factor of the network.</remarks>
    [Property]
    public void TheFactorOfTwoLayersIsATenthRoot(bool backward, Seed seed)
    {
        var net = new Alternating(backward ? Flow.Backward : Flow.Forward, 3, 7);
        int[] widths = [3, 7, 3, 7, 3, 7, 3, 7, 3, 7, 3, 7, 3, 7, 3, 7, 3, 7, 3, 7, 3];
        var (pair, power) = (net.FactorOfTwoLayers(seed.Stream), 1.0);
        for (var k = 0; k < 10; k++) power *= pair;
        Assert.Equal(1, power / GlorotLinearNet.Factor(widths, net.Flow, seed.Stream), 1e-12);
    }
}
