using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Initializers;

/// <summary>LSUV and Fixup do to a network what their papers say.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 50)]
public sealed class ResidualInitializationProperties
{
    const int Batch = 20;

    /// <summary>One division is exact without biases: the variance is 1 but for rounding, after every dense layer.</summary>
    [Property]
    public void LsuvGivesEveryDenseLayerUnitVariance(Fans fans, Seed seed, byte activation)
    {
        var network = Network(fans, Family.Activations[activation % Family.Activations.Count]);
        var x = Standard(fans.In, seed);
        new Lsuv(Tolerance: 1e-9, Iterations: 1).Initialize(network, x, seed.Stream);
        network.Forward(x);
        foreach (var variance in Variances(network).Where(variance => variance != 0))
            Assert.Equal(1, variance, 1e-10);
    }

    [Property]
    public void LsuvStopsWithinItsTolerance(Fans fans, Seed seed)
    {
        var network = Network(fans, new Tanh());
        foreach (var dense in Dense(network)) new Normal(0.3).Fill(dense.Bias.Value, seed.Stream.Child("bias"));
        var x = Standard(fans.In, seed);
        new Lsuv(Tolerance: 0.05, Iterations: 100).Initialize(network, x, seed.Stream);
        network.Forward(x);
        Assert.All(Variances(network), variance => Assert.InRange(variance, 0.95 - 1e-9, 1.05 + 1e-9));
    }

    /// <summary>Only lengths change: the weights stay a multiple of the orthonormal ones of the layer's own stream.</summary>
    [Property]
    public void LsuvWeightsAreMultiplesOfOrthonormalOnes(Fans fans, Seed seed)
    {
        var dense = new Dense<double>(fans.In, fans.Out);
        var network = new Network<double>([dense], Batch);
        new Lsuv().Initialize(network, Standard(fans.In, seed), seed.Stream);
        var orthonormal = new Matrix<double>(fans.In, fans.Out);
        new Orthogonal().Fill(orthonormal, seed.Stream.Child(0));
        var factor = dense.Weight.Value[0, 0] / orthonormal[0, 0];
        Assert.True(factor > 0);
        for (var i = 0; i < orthonormal.Count; i++)
            Assert.Equal(factor * orthonormal.Values[i], dense.Weight.Value.Values[i], 1e-9 * factor);
    }

    [Property]
    public void LsuvLeavesALayerWithoutVarianceAlone(Fans fans, Seed seed)
    {
        var dense = new Dense<double>(fans.In, fans.Out);
        new Lsuv().Initialize(new Network<double>([dense], Batch), new(Batch, fans.In), seed.Stream);
        var orthonormal = new Matrix<double>(fans.In, fans.Out);
        new Orthogonal().Fill(orthonormal, seed.Stream.Child(0));
        Assert.Equal(orthonormal.Values.ToArray(), dense.Weight.Value.Values.ToArray());
    }

    /// <summary>Blocks are identities, and branch weights He's times L^(−1 / (2m − 2)); the output layer is 0.</summary>
    [Property]
    public void FixupScalesBranchesAndClosesThem(Fans fans, Seed seed, byte depth, byte extra)
    {
        var (blocks, layers) = (depth % 5 + 1, extra % 3 + 1);
        var stack = new ResidualBlocks(fans.In, blocks, layers, new Relu());
        var network = new Network<double>(
            [
                new Dense<double>(fans.In, fans.In),
                .. stack.Create<double>(Normal.Standard, seed.Stream.Child("before"), Batch),
                new Dense<double>(fans.In, fans.Out),
            ],
            Batch);
        new Fixup(VarianceScaling.HeNormal).Initialize(network, seed.Stream);
        var x = Standard(fans.In, seed);
        Assert.All(network.Forward(x).Values.ToArray(), output => Assert.Equal(0, output));
        Assert.Equal(network.Output(0).Values.ToArray(), network.Output(blocks).Values.ToArray());
        Is(network.Layers[0], 1, seed.Stream.Child(0));
        for (var b = 1; b <= blocks; b++)
        {
            var dense = Dense(((Residual<double>)network.Layers[b]).Branch).ToList();
            var root = Math.Sqrt(layers == 2 ? blocks : Math.Sqrt(blocks)); // L^(1/2) for m = 2, L^(1/4) for m = 3
            for (var l = 0; l < layers - 1; l++) Is(dense[l], 1 / root, seed.Stream.Child(b).Child(l));
            Is(dense[^1], 0, seed.Stream);
        }
    }

    static void Is(ILayer<double> layer, double factor, Model.Randomness.RandomStream stream)
    {
        var weight = ((Dense<double>)layer).Weight.Value;
        var expected = new Matrix<double>(weight.Rows, weight.Columns);
        VarianceScaling.HeNormal.Fill(expected, stream);
        for (var i = 0; i < weight.Count; i++) Assert.Equal(factor * expected.Values[i], weight.Values[i], 1e-14 * Math.Abs(weight.Values[i]));
    }

    [Theory]
    [InlineData(0.0, 1, "Tolerance is 0")]
    [InlineData(0.1, 0, "Iterations is 0")]
    public void SettingsOutOfRangeAreNamed(double tolerance, int iterations, string text) =>
        Failure.Names(() => _ = new Lsuv(tolerance, iterations), text, "expected");

    /// <summary>A dense layer, an activation, two residual blocks and a dense layer.</summary>
    static Network<double> Network(Fans fans, IActivation activation) => new(
        [
            new Dense<double>(fans.In, fans.Out),
            new Activate<double>(fans.Out, activation),
            .. new ResidualBlocks(fans.Out, 2, 2, activation).Create<double>(Normal.Standard, new Seed(0).Stream, Batch),
            new Dense<double>(fans.Out, 3),
        ],
        Batch);

    static IEnumerable<Dense<double>> Dense(Network<double> network) => network.Layers.SelectMany(layer => layer switch
    {
        Dense<double> dense => [dense],
        Residual<double> block => Dense(block.Branch),
        _ => Enumerable.Empty<Dense<double>>(),
    });

    /// <summary>Variance over batch and units of what each dense layer put out in the last forward pass.</summary>
    static IEnumerable<double> Variances(Network<double> network) => Enumerable.Range(0, network.Layers.Count).SelectMany(
        l => network.Layers[l] switch
        {
            Dense<double> => [Variance(network.Output(l).Values.ToArray())],
            Residual<double> block => Variances(block.Branch),
            _ => Enumerable.Empty<double>(),
        });

    static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Sum(value => (value - mean) * (value - mean)) / values.Length;
    }

    static Matrix<double> Standard(int columns, Seed seed)
    {
        var matrix = new Matrix<double>(Batch, columns);
        Normal.Standard.Fill(matrix, seed.Stream.Child("x"));
        return matrix;
    }
}
