using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Training;
using InitStudy.Model.Transfer;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Layers;

namespace InitStudy.Properties.Transfer;

/// <summary>Copies of layers are equal and independent.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 20)]
public sealed class LayerCopiesProperties
{
    /// <summary>Every type of layer: equal state, and none that training the copy, or writing to it, moves.</summary>
    [Property]
    public void CopiesOfEveryLayerAreIndependent(Fans fans, Seed seed)
    {
        const int Batch = 3;
        foreach (var layer in LayerLaws.Alone(new(fans.In % 7 + 1, fans.Out % 7 + 1), seed))
        {
            ILayer<double>[] originals = [layer];
            new Network<double>(originals, Batch).Forward(Standard(Batch, originals[0].Inputs, seed));
            var before = FreezingProperties.Copies(originals);
            var copies = LayerCopies.Of(originals);
            FreezingProperties.Unmoved(before, copies);
            var copied = new Network<double>(copies, Batch);
            copied.Forward(Standard(Batch, originals[0].Inputs, seed));
            foreach (var state in copied.State) state.Fill(7);
            FreezingProperties.Unmoved(before, originals);
        }
    }

    [Property]
    public void TheLowerLayersOfANetworkCarryOverWhatTheyDo(NetworkCase c, byte count)
    {
        var source = c.Network<double>(c.Batch);
        LayerRates.Freeze(source.Layers);
        var lower = count % source.Layers.Count + 1;
        var reused = new Network<double>(LayerCopies.Of(source.Layers.Take(lower)), c.Batch);
        var x = c.Input<double>(c.Batch);
        source.Forward(x);
        var y = reused.Forward(x);
        Same.Spans<double>(source.Output(lower - 1).Values, y.Values, "output");
        Assert.All(reused.Parameters, parameter => Assert.Equal(1, parameter.RateFactor));
    }

    [Property]
    public void TrainingOneNetworkLeavesTheOther(TrainingCase c)
    {
        var source = c.Network.Network<double>(c.Network.Batch);
        var before = FreezingProperties.Copies(source.Layers);
        var copy = new Network<double>(LayerCopies.Of(source.Layers), c.Network.Batch);
        var run = new TrainingRun<double>(copy, new Sgd(0.1), c.Network.Input<double>(c.Images), c.Network.Labels(c.Images), c.Batches);
        for (var step = 0; step < 3; step++) run.Step();
        FreezingProperties.Unmoved(before, source.Layers);
        if (!run.Diverged && c.Network.Outputs > 1) Assert.NotEqual(before, FreezingProperties.Copies(copy.Layers));
    }

    static Matrix<double> Standard(int rows, int columns, Seed seed)
    {
        var matrix = new Matrix<double>(rows, columns);
        Normal.Standard.Fill(matrix, seed.Stream.Child("x"));
        return matrix;
    }
}
