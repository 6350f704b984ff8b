using InitStudy.Harness.Data;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;

namespace InitStudy.Experiments.Setups.OnlineLearning;

/// <summary>What is read off a hidden layer on a fixed set of examples, all of them one batch.</summary>
/// <param name="Mean">Of the activations, over examples and units.</param>
/// <param name="Deviation">Of the activations, over examples and units.</param>
/// <param name="Activations">How they are distributed.</param>
/// <param name="SignalGradient">Root mean square of ∂C/∂s over examples and units, s the pre-activations.</param>
/// <param name="WeightGradient">Root mean square of the elements of ∂C/∂W, C the mean cost of the examples.</param>
/// <remarks>Glorot and Bengio 2010, section 3.1: 300 fixed test examples. Means of gradients are near 0, so that a root
/// mean square is a deviation.</remarks>
sealed record ProbedLayer(
    double Mean, double Deviation, ActivationHistogram Activations, double SignalGradient, double WeightGradient)
{
    /// <summary>Examples of a probe.</summary>
    public const int Examples = 300;

    /// <summary>Every hidden layer, input side first.</summary>
    /// <param name="network">Dense layers with an activation between each two; takes as many rows as there are examples.</param>
    /// <param name="examples">Images and labels.</param>
    public static IReadOnlyList<ProbedLayer> Of(Network<float> network, Dataset examples)
    {
        var logits = network.Forward(examples.Images);
        var gradient = new Matrix<float>(logits.Rows, logits.Columns);
        SoftmaxCrossEntropy.Evaluate(logits, examples.Labels, gradient);
        network.Differentiate(gradient);
        return [.. Enumerable.Range(0, network.Layers.Count / 2).Select(hidden => Of(network, 2 * hidden))];
    }

    static ProbedLayer Of(Network<float> network, int layer)
    {
        var (activations, weights) = (network.Output(layer + 1), ((Dense<float>)network.Layers[layer]).Weight);
        var mean = Reduction.Sum<float>(activations.Values) / activations.Count;
        var square = Reduction.SumOfSquares<float>(activations.Values) / activations.Count;
        return new(
            mean,
            Math.Sqrt(Math.Max(0, square - mean * mean)),
            new(activations),
            RootMeanSquare(network.InputGradient(layer + 1)),
            RootMeanSquare(weights.Gradient));
    }

    static double RootMeanSquare(Matrix<float> x) => Math.Sqrt(Reduction.SumOfSquares<float>(x.Values) / x.Count);
}
