using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Networks;

/// <summary>Every layer of a perceptron has a stream of its own: the child of that number.</summary>
public sealed class MlpProperties
{
    [Property]
    public void LayerLIsDrawnFromChildL(ulong seed)
    {
        var random = RandomStream.Root(seed);
        int[] sizes = [7, 5, 5, 5, 3];
        var network = Mlp.Create<double>(sizes, new Tanh(), VarianceScaling.GlorotNormal, random, batch: 1);
        var dense = network.Layers.OfType<Dense<double>>().ToList();
        for (var l = 1; l < sizes.Length; l++)
        {
            var expected = new Matrix<double>(sizes[l - 1], sizes[l]);
            VarianceScaling.GlorotNormal.Fill(expected, random.Child(l));
            Assert.Equal(expected.Values.ToArray(), dense[l - 1].Weight.Value.Values.ToArray());
        }
    }

    [Fact]
    public void LayersOfOneShapeDiffer()
    {
        var network = Mlp.Create<double>(
            [5, 5, 5], new Tanh(), VarianceScaling.GlorotNormal, RandomStream.Root(1), batch: 1);
        var dense = network.Layers.OfType<Dense<double>>().ToList();
        Assert.NotEqual(dense[0].Weight.Value.Values.ToArray(), dense[1].Weight.Value.Values.ToArray());
    }

    [Property]
    public void ANormalizedPerceptronHasTheSameWeightsAndNormalizesBeforeEveryActivation(ulong seed)
    {
        var random = RandomStream.Root(seed);
        int[] sizes = [7, 5, 4, 3];
        var plain = Mlp.Create<double>(sizes, new Tanh(), VarianceScaling.GlorotNormal, random, batch: 2);
        var network = Mlp.CreateNormalized<double>(sizes, new Tanh(), VarianceScaling.GlorotNormal, random, batch: 2, epsilon: 0.25);
        Assert.Equal(
            ["Dense", "BatchNormalization", "Activate", "Dense", "BatchNormalization", "Activate", "Dense"],
            network.Layers.Select(layer => layer.GetType().Name.Split('`')[0]));
        Assert.All(network.Layers.OfType<BatchNormalization<double>>(), layer => Assert.Equal(0.25, layer.Epsilon));
        foreach (var (expected, actual) in plain.Weights.Zip(network.Weights))
            Assert.Equal(expected.Value.Values.ToArray(), actual.Value.Values.ToArray());
    }
}
