using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>One network of equal layers at initialization, with a random input at the bottom and a random gradient at the top.</summary>
/// <remarks>Norms are those of one sample at fixed weights; hypotheses average over weights, or count networks.</remarks>
sealed class DeepSignal
{
    readonly Network<double> _network;
    readonly Matrix<double> _input, _outputGradient;

    /// <summary>Passes a signal up and a gradient down.</summary>
    /// <param name="activation">φ between dense layers.</param>
    /// <param name="weights">Initializer of the weights.</param>
    /// <param name="width">Units of every layer, and inputs.</param>
    /// <param name="depth">Dense layers, at least 2.</param>
    /// <param name="random">Weights, biases, input and gradient are children of it.</param>
    /// <param name="inputMeanSquare">Mean square of an input feature.</param>
    /// <param name="bias">Initializer of the biases, or none for zero.</param>
    public DeepSignal(
        IActivation activation, IInitializer weights, int width, int depth, RandomStream random,
        double inputMeanSquare = 1, IInitializer? bias = null)
    {
        var sizes = Enumerable.Repeat(width, depth + 1).ToArray();
        _network = Mlp.Create<double>(sizes, activation, weights, random.Child("weights"), batch: 1);
        Dense = [.. _network.Layers.OfType<Dense<double>>()];
        for (var l = 0; l < depth; l++) bias?.Fill(Dense[l].Bias.Value, random.Child("bias").Child(l));

        var x = SingleLayer.Normals(width, random.Child("x"));
        foreach (ref var feature in x.Values) feature *= Math.Sqrt(inputMeanSquare);
        _outputGradient = SingleLayer.Normals(width, random.Child("dy"));
        _input = x;
        _network.Forward(x);
        _network.Backward(_outputGradient);
    }

    /// <summary>The dense layers, input side first.</summary>
    public IReadOnlyList<Dense<double>> Dense { get; }

    /// <summary>What the first dense layer gets.</summary>
    public ReadOnlySpan<double> Input => _input.Values;

    /// <summary>‖∂L/∂s‖² of every dense layer's pre-activations s, input side first.</summary>
    public double[] SquaredGradientNorms() =>
        [.. Enumerable.Range(0, Dense.Count).Select(l => SingleLayer.SquaredNorm(
            l == Dense.Count - 1 ? _outputGradient : _network.InputGradient(2 * l + 1)))];

    /// <summary>Mean square of every dense layer's pre-activations.</summary>
    public double[] MeanSquares() =>
        [.. Enumerable.Range(0, Dense.Count).Select(l =>
            SingleLayer.SquaredNorm(_network.Output(2 * l)) / Dense[l].Outputs)];

    /// <summary>What the activation after dense layer l put out.</summary>
    public ReadOnlySpan<double> Activations(int l) => _network.Output(2 * l + 1).Values;

    /// <summary>‖∂L/∂W‖ of every dense layer.</summary>
    public double[] WeightGradientNorms() =>
        [.. Dense.Select(dense => Reduction.Norm<double>(dense.Weight.Gradient.Values))];

    /// <summary>(‖∂L/∂s₁‖² / ‖∂L/∂s_depth‖²)^(1 / (depth − 1)): the gradient's factor a layer on its way down.</summary>
    public double GradientFactor()
    {
        var norms = SquaredGradientNorms();
        return Elementary.Exp((Elementary.Log(norms[0]) - Elementary.Log(norms[^1])) / (norms.Length - 1));
    }
}
