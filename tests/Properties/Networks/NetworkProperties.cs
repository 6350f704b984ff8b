using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Networks;

/// <summary>
/// A network's results depend on its parameters and the batch alone, not on what its buffers held before.
/// </summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 60)]
public sealed class NetworkProperties
{
    [Property]
    public void TheSameBatchGivesTheSameOutputsAndGradients(NetworkCase c)
    {
        var network = c.Network<double>(c.Batch);
        var first = Pass(network, c, c.Batch);
        Assert.Equal(first, Pass(network, c, c.Batch));
        Assert.Equal(first, Pass(c.Network<double>(c.Batch), c, c.Batch));
    }

    [Property]
    public void AnEarlierLargerBatchLeavesNothingBehind(NetworkCase c)
    {
        var planned = c.Network<double>(c.Batch + 5);
        Pass(planned, c with { Seed = new(c.Seed.Value + 1) }, c.Batch + 5);
        Assert.Equal(Pass(c.Network<double>(c.Batch), c, c.Batch), Pass(planned, c, c.Batch));
    }

    [Property]
    public void EveryRowIsMappedOnItsOwn(NetworkCase c)
    {
        var network = c.Network<double>(c.Batch);
        var x = c.Input<double>(c.Batch);
        var whole = network.Forward(x).Values.ToArray();
        for (var r = 0; r < c.Batch; r++)
        {
            var alone = network.Forward(x.RowRange(r, 1)).Values.ToArray();
            Assert.Equal(whole.AsSpan(r * c.Outputs, c.Outputs).ToArray(), alone);
        }
    }

    [Property]
    public void InputsOutputsAndGradientsAreKeptByLayer(NetworkCase c)
    {
        var network = c.Network<double>(c.Batch + 1);
        var x = c.Input<double>(c.Batch);
        var y = network.Forward(x);
        var dx = network.Backward(c.Target<double>(c.Batch));
        Assert.Equal(x.Values.ToArray(), network.Input(0).Values.ToArray());
        Assert.Equal(y.Values.ToArray(), network.Output(network.Layers.Count - 1).Values.ToArray());
        Assert.Equal(dx.Values.ToArray(), network.InputGradient(0).Values.ToArray());
        for (var l = 0; l < network.Layers.Count; l++)
        {
            var output = new Matrix<double>(c.Batch, network.Layers[l].Outputs);
            network.Layers[l].Forward(network.Input(l), output);
            Assert.Equal(output.Values.ToArray(), network.Output(l).Values.ToArray());
        }
    }

    /// <remarks>Errors of 2⁻²⁴ in weights and products, a few per layer, at slopes below 3 · 1.5.</remarks>
    [Property]
    public void SinglePrecisionAgreesToItsPrecision(NetworkCase c)
    {
        var exact = c.Network<double>(c.Batch).Forward(c.Input<double>(c.Batch)).Values.ToArray();
        var single = c.Network<float>(c.Batch).Forward(c.Input<float>(c.Batch)).Values.ToArray();
        var scale = exact.Max(Math.Abs) + 1;
        for (var i = 0; i < exact.Length; i++) Assert.Equal(exact[i], single[i], 1e-3 * scale);
    }

    [Property]
    public void DepthChangesNoLayerBelow(NetworkCase c)
    {
        var network = c.Network<double>(1);
        var deeper = (c with { Sizes = [.. c.Sizes, 4] }).Network<double>(1);
        for (var p = 0; p < network.Parameters.Count; p++)
        {
            if (p % 2 == 0)
                Assert.Equal(network.Parameters[p].Value.Values.ToArray(), deeper.Parameters[p].Value.Values.ToArray());
        }

        Assert.Equal(2 * (c.Sizes.Count - 1), network.Parameters.Count);
        Assert.Equal(2 * (c.Sizes.Count - 1) - 1, network.Layers.Count);
    }

    [Property]
    public void BatchesThatDoNotFitAreNamed(NetworkCase c)
    {
        var network = c.Network<double>(c.Batch);
        var expected = $"expected 1 to {c.Batch} rows of {c.Sizes[0]} columns";
        foreach (var (rows, columns) in new[] { (0, c.Sizes[0]), (c.Batch + 1, c.Sizes[0]), (c.Batch, c.Sizes[0] + 1) })
            Failure.Names(() => network.Forward(new(rows, columns)), $"x is ({rows}, {columns})", expected);
        network.Forward(c.Input<double>(c.Batch));
        foreach (var (rows, columns) in new[] { (c.Batch + 1, c.Outputs), (c.Batch, c.Outputs + 1) })
        {
            Failure.Names(
                () => network.Backward(new(rows, columns)),
                $"dy is ({rows}, {columns})", $"expected ({c.Batch}, {c.Outputs})");
        }
    }

    [Fact]
    public void LayersThatDoNotChainAreNamed()
    {
        var tanh = new Activate<double>(3, new Tanh());
        ILayer<double>[] layers = [new Dense<double>(2, 3), tanh, new Dense<double>(4, 1)];
        Failure.Names(() => _ = new Network<double>(layers, 1), "layer 2 takes 4 inputs", "expected 3", "layer 1");
        Failure.Names(() => _ = new Network<double>([], 1), "layers is empty", "expected at least one layer");
        Failure.Names(
            () => _ = new Network<double>(layers[..2], 0), "batch is 0", "expected a whole number of at least 1");
    }

    [Fact]
    public void SizesOfAPerceptronThatMakeNoSenseAreNamed()
    {
        static void Create(params int[] sizes) =>
            Mlp.Create<double>(sizes, new Tanh(), VarianceScaling.LeCunNormal, RandomStream.Root(1), batch: 1);
        Failure.Names(() => Create(), "sizes has 0 numbers", "expected at least inputs and outputs");
        Failure.Names(() => Create(3), "sizes has 1 numbers", "expected at least inputs and outputs");
        Failure.Names(() => Create(3, 0, 2), "fanOut is 0", "expected a whole number of at least 1");
        Failure.Names(() => Create(-1, 2), "fanIn is -1", "expected a whole number of at least 1");
    }

    /// <summary>Outputs, every parameter's gradient and ∂L/∂x, one after another.</summary>
    static double[] Pass(Network<double> network, NetworkCase c, int batch)
    {
        var y = network.Forward(c.Input<double>(batch)).Values.ToArray();
        var dx = network.Backward(c.Target<double>(batch)).Values.ToArray();
        return [.. y, .. network.Parameters.SelectMany(parameter => parameter.Gradient.Values.ToArray()), .. dx];
    }
}
