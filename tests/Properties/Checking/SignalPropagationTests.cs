using InitStudy.Harness.Checking.Naming;
using InitStudy.Harness.Checking.Signals;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Checking;

/// <summary>Signal and gradient of a file's dense layers against closed forms.</summary>
public sealed class SignalPropagationTests
{
    /// <summary>He's rule keeps both mean squares through ReLU: q = 2, since the input's is not halved, and g = 1.</summary>
    [Fact]
    public void HeKeepsBothThroughRelu()
    {
        var layers = Layers(UnitDistribution.Normal, 2.0 / 200, new Relu());
        Assert.All(layers, layer => Assert.InRange(layer.PredictedSignal, 1.9, 2.1));
        Assert.All(layers, layer => Assert.InRange(layer.PredictedGradient, 0.9, 1.1));
        Assert.All(layers, layer => Assert.InRange(layer.Signal / layer.PredictedSignal, 0.6, 1.6));
        Assert.All(layers, layer => Assert.InRange(layer.Gradient / layer.PredictedGradient, 0.6, 1.6));
        Assert.Contains("keeps its mean square", SignalSentence.Of(layers), StringComparison.Ordinal);
    }

    /// <summary>Through a linear network of variance 1/(3 n) both shrink threefold a layer, whatever the weights' shape.</summary>
    [Fact]
    public void TheDefaultShrinksThreefoldThroughALinearNetwork()
    {
        var layers = Layers(UnitDistribution.Uniform, 1.0 / 600, new Identity());
        for (var l = 1; l < layers.Count; l++)
        {
            Assert.InRange(layers[l - 1].PredictedSignal / layers[l].PredictedSignal, 2.9, 3.1);
            Assert.InRange(layers[l].Gradient / layers[l - 1].Gradient, 2, 4.5);
        }

        Assert.Contains("shrinks", SignalSentence.Of(layers), StringComparison.Ordinal);
        Assert.Contains("times slower", SignalSentence.Of(layers), StringComparison.Ordinal);
    }

    /// <summary>Where widths differ, fanIn counts on the way up and fanOut on the way down: 100 units in between make it plain.</summary>
    [Fact]
    public void PredictionsAgreeWithTheEngineWhereWidthsDiffer()
    {
        var random = RandomStream.Root(FreshRoot.Draw());
        DrawnTensor[] weights = [Draw("0.weight", random, 100, 400), Draw("1.weight", random, 400, 100), Draw("2.weight", random, 100, 400), Draw("3.weight", random, 400, 100)];
        foreach (var weight in weights)
        {
            foreach (ref var x in weight.Values.AsSpan()) x *= 0.06;
        }

        Assert.All(
            SignalPropagation.Of(DenseChain.Of(DrawnTensor.File(weights), Layout.OutIn), new Tanh()),
            layer => Assert.InRange(layer.Signal / layer.PredictedSignal * (layer.PredictedGradient / layer.Gradient), 0.6, 1.6));
    }

    [Fact]
    public void ExpectationsAreThoseOfTheNormalLaw()
    {
        Assert.Equal(1, GaussianMean.Of(z => z * z), 1e-10);
        Assert.Equal(3, GaussianMean.Of(z => z * z * z * z), 1e-9);
        Assert.Equal(0.5, GaussianMean.Of(z => z > 0 ? 1 : 0), 1e-12);
        Assert.Equal(0.3989422804014327, GaussianMean.Of(z => Math.Max(z, 0)), 1e-5);
    }

    /// <summary>"10" comes after "2", and sizes that do not follow one another are refused.</summary>
    [Fact]
    public void LayersAreChainedInNaturalOrder()
    {
        var random = RandomStream.Root(1);
        var file = DrawnTensor.File(Draw("10.weight", random, 3, 4), Draw("2.weight", random, 4, 5), Draw("2.bias", random, 4));
        var chain = DenseChain.Of(file, Layout.OutIn);
        Assert.Equal(["2.weight", "10.weight"], chain.Names);
        Assert.Equal((5, 4, 4, 3), (chain.Layers[0].Inputs, chain.Layers[0].Outputs, chain.Layers[1].Inputs, chain.Layers[1].Outputs));
        Assert.Equal(((DrawnTensor)file.Tensors[2]).Values, chain.Layers[0].Bias.Value.Values.ToArray());
        Assert.Equal(((DrawnTensor)file.Tensors[1]).Values[7], chain.Layers[0].Weight.Value[2, 1]);
        Assert.Throws<InitStudy.Harness.InputException>(() => DenseChain.Of(file, Layout.InOut));
    }

    static IReadOnlyList<LayerSignal> Layers(UnitDistribution distribution, double variance, IActivation activation)
    {
        var random = RandomStream.Root(FreshRoot.Draw());
        DrawnTensor[] weights =
        [
            .. Enumerable.Range(0, 5).Select(l => DrawnTensor.Of(
                distribution, Math.Sqrt(variance), random.Child(l), [200, 200], name: FormattableString.Invariant($"{l}.weight"))),
        ];
        return SignalPropagation.Of(DenseChain.Of(DrawnTensor.File(weights), Layout.OutIn), activation);
    }

    static DrawnTensor Draw(string name, RandomStream random, params int[] shape) => DrawnTensor.Of(UnitDistribution.Normal, 1, random.Child(name), shape, name: name);
}
