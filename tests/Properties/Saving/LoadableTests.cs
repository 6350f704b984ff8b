using System.Numerics;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;
using InitStudy.Model.Saving;
using InitStudy.Model.Transfer;
using InitStudy.Properties.Data;

namespace InitStudy.Properties.Saving;

/// <summary>What is saved can be loaded: no limit holds for reading alone, and none for copies.</summary>
public sealed class LoadableTests
{
    [Fact]
    public void LayersWiderThanAnyTensorComeBack()
    {
        const int wide = 70_000;
        ILayer<float>[][] networks =
        [
            [new Recurrent<float>(784, 1, 100, new Tanh()), new Dropout<float>(78_400, 0.5, default), new Slice<float>(78_400, 78_300, 100)],
            [new Dropout<float>(wide, 0.5, default)],
            [new AlphaDropout<float>(wide, 0.5, default)],
            [new Activate<float>(wide, new Tanh())],
            [new RandomizedRelu<float>(wide, default)],
            [new Residual<float>(new Network<float>([new Activate<float>(wide, new Tanh())], 1), 0.5)],
        ];
        foreach (var layers in networks)
        {
            var loaded = NetworkFileProperties.SavedAndLoaded(new Network<float>(layers, 1));
            Assert.Equal(layers.Select(layer => (layer.GetType(), layer.Inputs, layer.Outputs)),
                loaded.Layers.Select(layer => (layer.GetType(), layer.Inputs, layer.Outputs)));
        }
    }

    [Theory]
    [InlineData(21)]
    [InlineData(100)]
    public void NestedBlocksComeBack(int depth) =>
        Assert.Equal(depth, Depth(NetworkFileProperties.SavedAndLoaded(new Network<double>([Nested(depth)], 1)).Layers[0]));

    [Theory]
    [InlineData(40)]
    [InlineData(400)]
    public void NestedBlocksAreCopied(int depth)
    {
        var copy = LayerCopies.Of<double>([Nested(depth)]).Single();
        Assert.Equal(depth, Depth(copy));
        Assert.Equal(7, copy.Parameters[0].Value[0, 0]);
    }

    /// <summary>With one line that says why, and nothing written.</summary>
    [Fact]
    public void WhatCouldNotBeLoadedIsNotSaved()
    {
        Refused(Nested(200), "depth");
        Refused(new Activate<double>(2, default(Elu)), "Alpha is 0; expected a finite number above 0");
        Refused(new Activate<double>(2, new Own()), "expected a type of this assembly");
    }

    /// <summary>A file of a few hundred bytes asks for little memory, whatever sizes it names: buffers come with the first pass.</summary>
    [Fact]
    public void LoadingTakesMemoryForWhatTheFileHoldsAlone()
    {
        const int largest = 2_000_000_000;
        foreach (var layer in new ILayer<double>[]
        {
            new Dropout<double>(largest, 0.5, default), new Activate<double>(largest, new Tanh()), new Slice<double>(largest, 5, largest - 5),
            new RandomizedRelu<double>(largest, default), new Recurrent<double>(largest, 1, 1, new Tanh()),
            new Residual<double>(new Network<double>([new Activate<double>(largest, new Tanh())], 1)),
        })
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Equal(largest, NetworkFileProperties.SavedAndLoaded(new Network<double>([layer], 1)).Layers[0].Inputs);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 5_000_000);
        }
    }

    static void Refused(ILayer<double> layer, string part)
    {
        using var folder = new TemporaryFolder();
        var network = new Network<double>([layer], 1);
        var message = Assert.Throws<NotSupportedException>(() => NetworkFile.Save(network, folder.File("network"))).Message;
        Assert.Contains(part, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    static ILayer<double> Nested(int depth)
    {
        var dense = new Dense<double>(2, 2);
        dense.Weight.Value.Fill(7);
        ILayer<double> layer = dense;
        for (var level = 0; level < depth; level++) layer = new Residual<double>(new Network<double>([layer], 1));
        return layer;
    }

    static int Depth(ILayer<double> layer) => layer is Residual<double> block ? 1 + Depth(block.Branch.Layers[0]) : 0;

    /// <summary>Somebody's own activation.</summary>
    readonly struct Own : IActivation
    {
        public string Name => "own";

        public double LargestSlope => 1;

        public TLanes Value<TLanes>(TLanes x) where TLanes : struct, Model.Kernels.ILanes<TLanes> => x;

        public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, Model.Kernels.ILanes<TLanes> => TLanes.Of(1);

        public void Forward<T>(Matrix<T> x, Matrix<T> y) where T : unmanaged, IFloatingPointIeee754<T> => x.CopyTo(y);

        public void Backward<T>(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
            where T : unmanaged, IFloatingPointIeee754<T> => dy.CopyTo(dx);
    }
}
