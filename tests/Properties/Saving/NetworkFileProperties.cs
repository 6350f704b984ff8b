using System.Numerics;
using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Saving;
using InitStudy.Model.Training;
using InitStudy.Properties.Data;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Layers;

namespace InitStudy.Properties.Saving;

/// <summary>A loaded network is the saved one: to the last bit, and in all that it does later.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class NetworkFileProperties
{
    [Property]
    public void NetworksComeBackInSingle(NetworkCase c) => ComesBack(c.Network<float>(c.Batch), c.Input<float>(c.Batch), c.Seed);

    [Property]
    public void NetworksComeBackInDouble(NetworkCase c) => ComesBack(c.Network<double>(c.Batch), c.Input<double>(c.Batch), c.Seed);

    /// <summary>Every type of layer, as the laws of layers have it, after a training pass has moved its running state.</summary>
    [Property]
    public void EveryLayerComesBack(Fans fans, Seed seed)
    {
        const int Batch = 3;
        foreach (var layer in LayerLaws.Alone(new(fans.In % 7 + 1, fans.Out % 7 + 1), seed))
        {
            var network = new Network<double>([layer], Batch);
            var x = new Matrix<double>(Batch, network.Layers[0].Inputs);
            Normal.Standard.Fill(x, seed.Stream.Child("x"));
            network.Forward(x);
            ComesBack(network, x, seed);
        }
    }

    [Property]
    public void RunningStatisticsInsideABlockComeBack(Seed seed)
    {
        var x = new Matrix<double>(3, 2);
        Normal.Standard.Fill(x, seed.Stream);
        var block = new Residual<double>(new Network<double>([new BatchNormalization<double>(2), new Dense<double>(2, 2)], 3));
        var network = new Network<double>([block], 3);
        network.Forward(x);
        ComesBack(network, x, seed);
    }

    [Fact]
    public void EveryActivationComesBack()
    {
        foreach (var activation in Family.Activations)
        {
            var loaded = SavedAndLoaded(new Network<float>([new Activate<float>(3, activation)], 1));
            Assert.Equal(activation, Assert.IsType<Activate<float>>(loaded.Layers.Single()).Activation);
        }
    }

    /// <summary>What the loaded network puts out, holds and learns is what the saved one does.</summary>
    internal static void ComesBack<T>(Network<T> network, Matrix<T> x, Seed seed) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var loaded = SavedAndLoaded(network);
        Equal(network, loaded, "state");
        for (var i = 0; i < x.Rows; i++) Same.Spans<T>(network.Predict(x).Row(i), loaded.Predict(x).Row(i), "prediction");
        if (network.Layers[^1].Outputs < 2) return;
        foreach (var trained in new[] { network, loaded })
        {
            var labels = Enumerable.Range(0, x.Rows).Select(i => i % 2).ToArray();
            var run = new TrainingRun<T>(trained, new Adam(0.01), x, labels, seed.Stream.Child("batches"));
            for (var step = 0; step < 3; step++) run.Step();
        }

        Equal(network, loaded, "state after training");
    }

    static void Equal<T>(Network<T> expected, Network<T> actual, string what) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Assert.Equal(expected.Layers.Select(layer => layer.GetType()), actual.Layers.Select(layer => layer.GetType()));
        Assert.Equal(expected.State.Count, actual.State.Count);
        for (var s = 0; s < expected.State.Count; s++) Same.Spans<T>(expected.State[s].Values, actual.State[s].Values, what);
    }

    internal static Network<T> SavedAndLoaded<T>(Network<T> network) where T : unmanaged, IFloatingPointIeee754<T>
    {
        using var folder = new TemporaryFolder();
        NetworkFile.Save(network, folder.File("network"));
        return NetworkFile.Load<T>(folder.File("network"), network.Batch);
    }
}
