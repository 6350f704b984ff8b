using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Setups.Training;

/// <summary>Weights of variance σw² / fanIn and biases of variance σb², independent of each other.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 10)]
public sealed class DeepTanhProperties
{
    /// <remarks>At σw² = 1 the weights are LeCun's, drawn like those of any network; at 4 they are twice as large.</remarks>
    [Property]
    public void WeightsHaveTheirVarianceOverTheInputs(Seed seed)
    {
        var lecun = Mlp.Create<float>(
            [5, 4, 3], new Tanh(), VarianceScaling.LeCunNormal, seed.Stream.Child("weights"), batch: 1);
        var network = DeepTanh.Create([5, 4, 3], 4, biasVariance: 1, seed.Stream, batch: 1);
        var pairs = Weights(lecun).Zip(Weights(network));
        Assert.All(pairs, pair => Assert.Equal(2 * pair.First, pair.Second, 1e-5));
    }

    /// <remarks>At σb² = 9 they are three times those at 1, and no two layers share them.</remarks>
    [Property]
    public void BiasesHaveTheirVariance(Seed seed)
    {
        float[] one = Biases(1, seed), nine = Biases(9, seed);
        Assert.All(one.Zip(nine), pair => Assert.Equal(3 * pair.First, pair.Second, 1e-5));
        Assert.Equal(11, one.Distinct().Count());
        Assert.Equal(seed.Stream.Child("biases").Child(1).Normal(0), one[4], 1e-6);
    }

    static float[] Weights(Network<float> network) =>
        [.. network.Weights.SelectMany(weight => weight.Value.Values.ToArray())];

    static float[] Biases(double variance, Seed seed) =>
        [.. DeepTanh.Create([5, 4, 4, 3], 1, variance, seed.Stream, batch: 1).Layers.OfType<Dense<float>>()
            .SelectMany(dense => dense.Bias.Value.Values.ToArray())];
}
