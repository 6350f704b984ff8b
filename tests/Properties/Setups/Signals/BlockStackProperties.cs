using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Signals;

/// <summary>Stacks of residual blocks, and what Fixup and LSUV make of them.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class BlockStackProperties
{
    /// <summary>Branches of zero weights leave the identity; others do not.</summary>
    [Property]
    public void TheDistanceIsThatFromTheIdentity(byte blocks, Seed seed)
    {
        var stack = new BlockStack(5, 1 + blocks % 6);
        double Distance(IInitializer weights) => BlockStack.DistanceFromIdentity(
            BlockStack.Create(stack, new Tanh(), weights, seed.Stream, batch: 1), seed.Stream);
        Assert.Equal(0, Distance(Constant.Zeros));
        Assert.True(Distance(VarianceScaling.HeNormal) > 1e-3);
    }

    /// <summary>
    /// The growth of several blocks, taken to their number, is that of the mean square from input to output.
    /// </summary>
    [Property]
    public void TheGrowthIsAGeometricMean(byte blocks, Seed seed)
    {
        var stack = new BlockStack(5, 1 + blocks % 6);
        var network =
            BlockStack.Create(stack, new Relu(), VarianceScaling.HeNormal, seed.Stream.Child("weights"), batch: 1);
        var x = SingleLayer.Normals(5, seed.Stream.Child("x"));
        var ratio = SingleLayer.SquaredNorm(network.Forward(x)) / SingleLayer.SquaredNorm(x);
        var growth = BlockStack.Growth(stack, seed.Stream);
        Assert.Equal(ratio, Enumerable.Repeat(growth, stack.Blocks).Aggregate(1.0, (product, factor) => product * factor), 1e-9 * ratio);
    }

    /// <summary>
    /// If only biases learn, each block's output bias adds −η v to the output, and nothing else changes to first order.
    /// </summary>
    [Property]
    public void EachOutputBiasAddsOneStep(byte blocks, Seed seed)
    {
        var stack = new BlockStack(5, 1 + blocks % 6);
        var step = FixupStep.Take(stack, 1e-6, parameter => !parameter.IsWeight, seed.Stream);
        Assert.Equal(stack.Blocks, step.Change, 1e-4);
    }

    /// <summary>The variance is the mean squared distance from the mean, over all units and images.</summary>
    [Property]
    public void TheLastBlocksVarianceIsThatOfItsOutput(Seed seed)
    {
        var network = SequentialVariance.Initialized(new(8, 2), seed.Stream);
        double[] output = network.Output(network.Layers.Count - 1).Values.ToArray();
        var mean = output.Average();
        Assert.Equal(output.Average(y => (y - mean) * (y - mean)), SequentialVariance.OfTheLastBlock(network), 1e-9);
    }
}
