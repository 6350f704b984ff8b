using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>One batch-normalized network of equal layers before training, with a random batch below and random gradients on top.</summary>
/// <remarks>Hidden layer l, from 0, is dense layer 3 l of the network, its normalization 3 l + 1 and its activation 3 l + 2.</remarks>
sealed class NormalizedSignal
{
    readonly Network<double> _network;

    /// <summary>Draws a network whose hidden layers are as many as the setting is deep; nothing has passed through it yet.</summary>
    public NormalizedSignal(Setting c, int batch, RandomStream random, double epsilon = 1e-5)
    {
        var sizes = Enumerable.Repeat(c.Width, c.Depth + 2).ToArray();
        _network = Mlp.CreateNormalized<double>(sizes, c.Activation, c.Initializer, random.Child("weights"), batch, epsilon);
        Hidden = [.. _network.Layers.OfType<Dense<double>>().Take(c.Depth)];
        (X, OutputGradient) = (new(batch, c.Width), new(batch, c.Width));
        random.Child("x").FillNormal(0, X.Values);
        random.Child("dy").FillNormal(0, OutputGradient.Values);
    }

    /// <summary>The dense layers that are normalized, input side first.</summary>
    public IReadOnlyList<Dense<double>> Hidden { get; }

    Matrix<double> X { get; }

    Matrix<double> OutputGradient { get; }

    /// <summary>Passes the batch up and the gradient down.</summary>
    public NormalizedSignal Pass()
    {
        _network.Forward(X);
        _network.Backward(OutputGradient);
        return this;
    }

    /// <summary>A copy of what the top hidden layer put out.</summary>
    public double[] TopActivations() => _network.Output(3 * Hidden.Count - 1).Values.ToArray();

    /// <summary>A copy of ∂L/∂W of all hidden layers, one after the other.</summary>
    public double[] WeightGradients() => [.. Hidden.SelectMany(dense => dense.Weight.Gradient.Values.ToArray())];

    /// <summary>‖∂L/∂u‖² of every hidden layer's normalized pre-activations u, over the batch.</summary>
    public double[] SquaredGradientNorms() =>
        [.. Enumerable.Range(0, Hidden.Count).Select(l => SingleLayer.SquaredNorm(_network.InputGradient(3 * l + 2)))];

    /// <summary>(‖∂L/∂u₁‖² / ‖∂L/∂u_depth‖²)^(1 / (depth − 1)): the gradient's factor a layer on its way down.</summary>
    public double GradientFactor()
    {
        var norms = SquaredGradientNorms();
        return Elementary.Exp((Elementary.Log(norms[0]) - Elementary.Log(norms[^1])) / (norms.Length - 1));
    }
}
