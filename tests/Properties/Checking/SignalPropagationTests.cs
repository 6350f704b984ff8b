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
    /// <summary>
    /// Through ReLU q ← n Var[W] q / 2, but for the first layer, and g ← n Var[W] g / 2, with the variance that the weights have:
    /// He's rule keeps both.
    /// </summary>
    [Fact]
    public void HeKeepsBothThroughRelu()
    {
        var weights = Weights(UnitDistribution.Normal, 2.0 / 200);
        var layers = SignalPropagation.Of(DenseChain.Of(DrawnTensor.File(weights), _ => Layout.OutIn), new Relu());
        double[] gains = [.. weights.Select(weight => weight.Values.Sum(x => x * x) / 200)];
        for (var l = 0; l < layers.Count; l++)
        {
            Assert.Equal(1, layers[l].PredictedSignal / (2 * gains[..(l + 1)].Aggregate(1.0, (product, gain) => product * gain / 2)), 1e-9);
            Assert.Equal(1, layers[l].PredictedGradient / gains[(l + 1)..].Aggregate(1.0, (product, gain) => product * gain / 2), 1e-9);
        }

        Assert.All(layers, layer => Assert.InRange(layer.Signal / layer.PredictedSignal, 0.6, 1.6));
        Assert.All(layers, layer => Assert.InRange(layer.Gradient / layer.PredictedGradient, 0.6, 1.6));
        Assert.Contains("keeps its mean square", SignalSentence.Of(layers), StringComparison.Ordinal);
    }

    /// <summary>Through a linear network q ← n Var[W] q + Var[b].</summary>
    [Fact]
    public void BiasesAddTheirMeanSquare()
    {
        var weights = Weights(UnitDistribution.Normal, 1.0 / 200);
        var random = RandomStream.Root(FreshRoot.Draw());
        DrawnTensor[] biases = [.. weights.Select((_, l) => Draw(FormattableString.Invariant($"{l}.bias"), random, 200))];
        var layers = SignalPropagation.Of(DenseChain.Of(DrawnTensor.File([.. weights, .. biases]), _ => Layout.OutIn), new Identity());
        var q = 1.0;
        for (var l = 0; l < layers.Count; l++)
        {
            q = q * weights[l].Values.Sum(x => x * x) / 200 + biases[l].Values.Sum(x => x * x) / 200;
            Assert.Equal(1, layers[l].PredictedSignal / q, 1e-9);
        }
    }

    /// <summary>Through a linear network of variance 1/(3 n) both shrink threefold a layer, whatever the weights' shape.</summary>
    [Fact]
    public void TheDefaultShrinksThreefoldThroughALinearNetwork()
    {
        var weights = DrawnTensor.File(Weights(UnitDistribution.Uniform, 1.0 / 600));
        var layers = SignalPropagation.Of(DenseChain.Of(weights, _ => Layout.OutIn), new Identity());
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

        foreach (var layer in SignalPropagation.Of(DenseChain.Of(DrawnTensor.File(weights), _ => Layout.OutIn), new Tanh()))
        {
            Assert.InRange(layer.Signal / layer.PredictedSignal, 0.6, 1.6);
            Assert.InRange(layer.Gradient / layer.PredictedGradient, 0.6, 1.6);
        }
    }

    /// <summary>"10" comes after "2", and sizes that do not follow one another are refused.</summary>
    [Fact]
    public void LayersAreChainedInNaturalOrder()
    {
        var random = RandomStream.Root(1);
        var file = DrawnTensor.File(Draw("10.weight", random, 3, 4), Draw("2.weight", random, 4, 5), Draw("2.bias", random, 4));
        var chain = DenseChain.Of(file, _ => Layout.OutIn);
        Assert.Equal(["2.weight", "10.weight"], chain.Names);
        Assert.Equal((5, 4, 4, 3), (chain.Layers[0].Inputs, chain.Layers[0].Outputs, chain.Layers[1].Inputs, chain.Layers[1].Outputs));
        Assert.Equal(((DrawnTensor)file.Tensors[2]).Values, chain.Layers[0].Bias.Value.Values.ToArray());
        Assert.Equal(((DrawnTensor)file.Tensors[1]).Values[7], chain.Layers[0].Weight.Value[2, 1]);
        Assert.Throws<InitStudy.Harness.InputException>(() => DenseChain.Of(file, _ => Layout.InOut));
    }

    static DrawnTensor[] Weights(UnitDistribution distribution, double variance)
    {
        var random = RandomStream.Root(FreshRoot.Draw());
        return
        [
            .. Enumerable.Range(0, 5).Select(l => DrawnTensor.Of(
                distribution, Math.Sqrt(variance), random.Child(l), [200, 200], name: FormattableString.Invariant($"{l}.weight"))),
        ];
    }

    static DrawnTensor Draw(string name, RandomStream random, params int[] shape) => DrawnTensor.Of(UnitDistribution.Normal, 1, random.Child(name), shape, name: name);
}
