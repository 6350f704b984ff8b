using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Initializers;

/// <summary>The maximal update parametrization is table 3 of its paper, row by row.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
public sealed class MaximalUpdateProperties
{
    const double Rate = 0.001;

    /// <summary>Weights are standard normals of the layer's stream times 1/√fanIn, 1/√fanIn, 1/fanIn.</summary>
    [Property]
    public void DeviationsAreThoseOfTheTable(Fans fans, byte outputs, Seed seed)
    {
        var network = Created(fans, outputs % 7 + 1, new(), seed);
        double[] deviations = [1 / Math.Sqrt(fans.In), 1 / Math.Sqrt(fans.Out), 1.0 / fans.Out];
        foreach (var (d, dense) in Dense(network).Index())
        {
            var stream = seed.Stream.Child("weights").Child(2 * d); // an activation lies between each two
            for (var i = 0; i < dense.Weight.Value.Count; i++)
                Assert.Equal(deviations[d] * stream.Normal(i), dense.Weight.Value.Values[i], 1e-13);
        }
    }

    /// <summary>Adam's first step is the learning rate: times 1, 1/fanIn, 1/fanIn for weights, and 1 for biases.</summary>
    [Property]
    public void FirstStepsOfAdamAreThoseOfTheTable(Fans fans, byte outputs, Seed seed)
    {
        var network = Created(fans, outputs % 7 + 1, new(), seed);
        double[] shares = [1, 1, 1.0 / fans.Out, 1, 1.0 / fans.Out, 1]; // weights and biases in turn
        var before = network.Parameters.Select(parameter => parameter.Value.Values.ToArray()).ToArray();
        foreach (var parameter in network.Parameters) parameter.Gradient.Fill(1);
        new OptimizerState<double>(new Adam(Rate), network.Parameters).Step();
        foreach (var (p, parameter) in network.Parameters.Index())
        {
            for (var i = 0; i < parameter.Value.Count; i++)
                Assert.Equal(-Rate * shares[p], parameter.Value.Values[i] - before[p][i], 1e-7 * Rate);
        }
    }

    /// <summary>What the table leaves open is a factor for each row: here all are 1 at the base width.</summary>
    [Property]
    public void AtTheBaseWidthNothingDiffers(Fans fans, byte outputs, Seed seed)
    {
        var network = Created(fans, outputs % 7 + 1, new(BaseWidth: fans.Out), seed);
        foreach (var (d, dense) in Dense(network).Index())
        {
            var expected = new Matrix<double>(dense.Inputs, dense.Outputs);
            VarianceScaling.LeCunNormal.Fill(expected, seed.Stream.Child("weights").Child(2 * d));
            Same.Spans<double>(expected.Values, dense.Weight.Value.Values, "weights");
        }

        Assert.All(network.Parameters, parameter => Assert.Equal(1, parameter.RateFactor));
    }

    [Property]
    public void ASingleLayerHasInputWeights(Fans fans, Seed seed)
    {
        var dense = new Dense<double>(fans.In, fans.Out);
        new MaximalUpdate().Initialize(new Network<double>([dense], 1), seed.Stream);
        var expected = new Matrix<double>(fans.In, fans.Out);
        VarianceScaling.LeCunNormal.Fill(expected, seed.Stream.Child(0));
        Same.Spans<double>(expected.Values, dense.Weight.Value.Values, "weights");
        Assert.Equal(1, dense.Weight.RateFactor);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void ABaseWidthBelowOneIsNamed(int width) =>
        Failure.Names(() => _ = new MaximalUpdate(width), $"BaseWidth is {width}", "at least 1");

    /// <summary>fans.In inputs, two hidden layers of fans.Out units; earlier rate factors do not matter.</summary>
    static Network<double> Created(Fans fans, int outputs, MaximalUpdate rules, Seed seed)
    {
        var network = Mlp.Create<double>(
            [fans.In, fans.Out, fans.Out, outputs], new Tanh(), Normal.Standard, seed.Stream.Child("before"), batch: 1);
        foreach (var parameter in network.Parameters) parameter.RateFactor = 3;
        rules.Initialize(network, seed.Stream.Child("weights"));
        return network;
    }

    static IEnumerable<Dense<double>> Dense(Network<double> network) => network.Layers.OfType<Dense<double>>();
}
