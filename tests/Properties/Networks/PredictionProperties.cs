using FsCheck.Xunit;
using InitStudy.Properties.Generation;

namespace InitStudy.Properties.Networks;

/// <summary>A prediction is the output of a forward pass, bit for bit, and disturbs nothing that such a pass left.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class PredictionProperties
{
    [Property]
    public void IsTheOutputOfAForwardPass(NetworkCase c)
    {
        var network = c.Network<float>(c.Batch);
        var x = c.Input<float>(c.Batch);
        var predicted = network.Predict(x);
        float[] prediction = [.. Enumerable.Range(0, predicted.Rows).SelectMany(r => predicted.Row(r).ToArray())];
        Assert.Equal(network.Forward(x).Values.ToArray(), prediction);
    }

    [Property]
    public void LeavesTheForwardPassAlone(NetworkCase c)
    {
        var network = c.Network<double>(c.Batch);
        network.Forward(c.Input<double>(c.Batch));
        var dx = network.Backward(c.Target<double>(c.Batch)).Values.ToArray();
        network.Predict(new(1, network.Layers[0].Inputs));
        Assert.Equal(dx, network.Backward(c.Target<double>(c.Batch)).Values.ToArray());
    }
}
