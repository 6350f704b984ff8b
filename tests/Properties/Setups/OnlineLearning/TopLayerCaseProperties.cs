using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.OnlineLearning;

/// <summary>What is read off the top layer is what gradient descent makes of it.</summary>
public sealed class TopLayerCaseProperties
{
    /// <remarks>200 updates at the rate 1, each rounded once: the same bits.</remarks>
    [Fact]
    public void TheTopLayerIsReadAfterTwoHundredUpdates()
    {
        var random = RandomStream.Root(FreshRoot.Draw());
        var top = new TopLayerCase(8, 24).Trained(ShapesetArm.Sigmoid, random);
        var scale = new ShapesetScale(8, 24, 0, 0, []);
        var network = scale.Network(ShapesetArm.Sigmoid, random.Child("weights"));
        PlainDescent.Learn(network, scale.Images, random.Child("images"), rate: 1, updates: 200);
        network.Forward(scale.Images.Draw(random.Child("probe"), 300).Images);
        Assert.Equal(network.Output(9).Values.ToArray().Average(h => (double)h), top.Mean, 1e-6);
    }
}
