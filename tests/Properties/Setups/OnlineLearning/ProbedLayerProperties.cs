using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Data;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Setups.OnlineLearning;

/// <summary>Readings of hidden layers, where they are known.</summary>
public sealed class ProbedLayerProperties
{
    readonly RandomStream _random = RandomStream.Root(FreshRoot.Draw());

    /// <remarks>
    /// One hidden unit h = tanh(x·w) and logits ±v h: with p = 1 / (1 + e^(−2 v h)) the probability of class 0,
    /// ∂C/∂s = 2 v (p − [class 0]) (1 − h²) / 300, and ∂C/∂w is the sum of x ∂C/∂s. Written out in double.
    /// </remarks>
    [Fact]
    public void AUnitsReadingsAreTheirDefinitions()
    {
        var examples = Drawn();
        var network = Mlp.Create<float>([2, 1, 2], new Tanh(), new Constant(0.75), _random, ProbedLayer.Examples);
        ((Dense<float>)network.Layers[2]).Weight.Value[0, 1] = -0.75f;
        var (sum, squares, signal, first, second) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < ProbedLayer.Examples; i++)
        {
            double x = examples.Images[i, 0], y = examples.Images[i, 1], h = Elementary.Tanh(0.75 * (x + y));
            var p = 1 / (1 + Elementary.Exp(-2 * 0.75 * h));
            var s = 2 * 0.75 * (p - (examples.Labels[i] == 0 ? 1 : 0)) * (1 - h * h) / ProbedLayer.Examples;
            (sum, squares, signal) = (sum + h, squares + h * h, signal + s * s);
            (first, second) = (first + x * s, second + y * s);
        }

        var probed = Assert.Single(ProbedLayer.Of(network, examples));
        var mean = sum / ProbedLayer.Examples;
        Assert.Equal(mean, probed.Mean, 1e-6);
        Assert.Equal(Math.Sqrt(squares / ProbedLayer.Examples - mean * mean), probed.Deviation, 1e-6);
        Assert.Equal(Math.Sqrt(signal / ProbedLayer.Examples), probed.SignalGradient, 1e-8);
        Assert.Equal(Math.Sqrt((first * first + second * second) / 2), probed.WeightGradient, 1e-6);
    }

    /// <remarks>Without weights each layer puts out tanh of its biases: tanh ½ here, ± tanh 1 in the next.</remarks>
    [Fact]
    public void LayersComeInOrder()
    {
        var network = Mlp.Create<float>([2, 3, 2, 2], new Tanh(), Constant.Zeros, _random, ProbedLayer.Examples);
        ((Dense<float>)network.Layers[0]).Bias.Value.Fill(0.5f);
        ((Dense<float>)network.Layers[2]).Bias.Value[0, 0] = 1;
        ((Dense<float>)network.Layers[2]).Bias.Value[0, 1] = -1;
        var probed = ProbedLayer.Of(network, Drawn());
        Assert.Equal(2, probed.Count);
        Assert.Equal((0.46211716, 0.0), (probed[0].Mean, probed[0].Deviation), Close);
        Assert.Equal((0.0, 0.76159416), (probed[1].Mean, probed[1].Deviation), Close);
        Assert.Equal(1, probed[0].Activations.Share(0.46, 0.47));
        Assert.Equal(1, probed[1].Activations.ShareOfMagnitudes(0.76, 0.77));
        Assert.All(probed, layer => Assert.Equal(0, layer.SignalGradient));
    }

    static bool Close((double Mean, double Deviation) a, (double Mean, double Deviation) b) =>
        Math.Abs(a.Mean - b.Mean) < 1e-6 && Math.Abs(a.Deviation - b.Deviation) < 1e-6;

    /// <summary>Two features from N(0, 1) and one of two classes.</summary>
    Dataset Drawn()
    {
        var images = new Matrix<float>(ProbedLayer.Examples, 2);
        Normal.Standard.Fill(images, _random.Child("x"));
        int[] labels = [.. Enumerable.Range(0, ProbedLayer.Examples).Select(i => _random.Child("y").Choice(i, 2))];
        return new("drawn", "none", images, labels, 2);
    }
}
