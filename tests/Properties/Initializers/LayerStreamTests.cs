using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;
using InitStudy.Properties.Hypotheses;

namespace InitStudy.Properties.Initializers;

/// <summary>In networks of 20 layers no two layers share a stream, nor a weight.</summary>
public sealed class LayerStreamTests
{
    const int Layers = 20, Width = 3;

    static readonly int[] Sizes = [.. Enumerable.Repeat(Width, Layers + 1)];

    static readonly Dictionary<string, Func<RandomStream, Network<double>>> Networks = new()
    {
        ["perceptron"] = Perceptron,
        ["normalized perceptron"] = random =>
            Mlp.CreateNormalized<double>(Sizes, new Tanh(), VarianceScaling.GlorotNormal, random, batch: 4),
        ["residual blocks"] = random => new(new ResidualBlocks(Width, Layers / 2, 2, new Relu()).Create<double>(VarianceScaling.HeNormal, random, 4), 4),
        ["orthogonal"] = random => Mlp.Create<double>(Sizes, new Tanh(), new Orthogonal(), random, batch: 4),
        ["maximal update"] = random => Then(random, (network, stream) => new MaximalUpdate(2).Initialize(network, stream)),
        ["LSUV"] = random => Then(random, (network, stream) => new Lsuv().Initialize(network, Inputs(random), stream)),
    };

    public static TheoryData<string> Names => [.. Networks.Keys];

    [Theory, MemberData(nameof(Names))]
    public void EveryLayerHasAStreamOfItsOwn(string name)
    {
        var (random, network) = (RandomStream.Root(FreshRoot.Draw()), default(Network<double>)!);
        var draws = DrawRecorder.Of(() => network = Networks[name](random));
        Assert.All(DrawRecorder.Times(draws), stream => Assert.All(stream, times => Assert.Equal(1, times)));
        Assert.True(draws.Select(draw => draw.Stream).Distinct().Count() >= Layers);
        double[] weights = [.. network.Weights.SelectMany(weight => weight.Value.Values.ToArray())];
        Assert.Equal(Layers * Width * Width, weights.Length);
        Assert.Equal(weights.Length, weights.Distinct().Count());
    }

    /// <summary>Weights, biases, input and gradient of a signal, and those of a pair behind dropout.</summary>
    [Fact]
    public void ADeepSignalDrawsNothingTwice()
    {
        var random = RandomStream.Root(FreshRoot.Draw());
        NothingTwice(() => _ = new DeepSignal(new Tanh(), VarianceScaling.GlorotNormal, Width, Layers, random, 1, new Normal(0.1)), 2 * Layers + 2);
        NothingTwice(() => SignalPair.Correlations(new(new Tanh(), 2, 0.1, 0.5), Width, Layers, 1, 0.5, random), 3 * Layers);
        var stack = new DeepStack(new Selu(), Width, Layers, Dropped: 0.5);
        NothingTwice(() => stack.MeasuredMeanSquare(random), 2 * Layers);
        NothingTwice(() => (stack with { Dropped = 0 }).MeasuredGradientGrowth(random), Layers + 2);
        NothingTwice(() => DeepProduct.Spread(new DeepNet(Width, Layers), VarianceScaling.LeCunNormal, random), Layers);
        NothingTwice(() => new SkipStack(Width, Layers).Measured(random), Layers + 1);
        NothingTwice(() => GlorotLinearNet.Factor(Sizes, Flow.Backward, random), Layers);
    }

    static Network<double> Perceptron(RandomStream random) =>
        Mlp.Create<double>(Sizes, new Tanh(), VarianceScaling.GlorotNormal, random, batch: 4);

    static Network<double> Then(RandomStream random, Action<Network<double>, RandomStream> initialize)
    {
        var network = Perceptron(random.Child("before"));
        initialize(network, random.Child("after"));
        return network;
    }

    static Matrix<double> Inputs(RandomStream random)
    {
        var x = new Matrix<double>(4, Width);
        random.Child("x").FillNormal(0, x.Values);
        return x;
    }

    static void NothingTwice(Action measurement, int streams)
    {
        var draws = DrawRecorder.Of(measurement);
        Assert.All(DrawRecorder.Times(draws), stream => Assert.All(stream, times => Assert.Equal(1, times)));
        Assert.InRange(draws.Select(draw => draw.Stream).Distinct().Count(), streams, int.MaxValue);
    }
}
