using InitStudy.Experiments.Setups.Layers;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.RecurrentNetworks;

/// <summary>
/// One recurrent layer under one sequence, and a gradient by its last state alone on its way back through all steps.
/// </summary>
/// <remarks>
/// s_t = x_t + h_{t−1} Wh + b: each unit has an input of its own. Norms are those of one sequence at fixed weights.
/// </remarks>
sealed class ThroughTime
{
    readonly Recurrent<double> _layer;

    ThroughTime(Recurrent<double> layer, Matrix<double> x, Matrix<double> lastGradient)
    {
        _layer = layer;
        for (var i = 0; i < layer.Units; i++) layer.InputWeight.Value[i, i] = 1;
        Matrix<double> h = new(1, layer.Outputs), dh = new(1, layer.Outputs), dx = new(1, layer.Inputs);
        lastGradient.CopyTo(dh.Step(layer.Steps - 1, layer.Units));
        layer.Forward(x, h);
        layer.Backward(x, h, dh, dx);
    }

    /// <summary>Inputs from N(0, deviation²), no bias, a random gradient.</summary>
    public static ThroughTime Driven(
        IActivation activation, Matrix<double> weights, double deviation, int steps, RandomStream random)
    {
        var layer = Layer(activation, weights, steps);
        var x = SingleLayer.Normals(layer.Inputs, random.Child("x"));
        Elementwise.Scale(x, deviation);
        return new(layer, x, SingleLayer.Normals(layer.Units, random.Child("gradient")));
    }

    /// <summary>
    /// No unit ever leaves s = 0, where the slope is largest: biases make up for states that are not 0 there.
    /// </summary>
    public static ThroughTime AtRest(IActivation activation, Matrix<double> weights, Matrix<double> lastGradient, int steps) =>
        HeldAt(new double[weights.Rows], activation, weights, lastGradient, steps);

    /// <summary>No unit ever leaves its sum: biases make up for what the states feed to it.</summary>
    public static ThroughTime HeldAt(
        double[] sums, IActivation activation, Matrix<double> weights, Matrix<double> lastGradient, int steps)
    {
        var layer = Layer(activation, weights, steps);
        var x = new Matrix<double>(1, layer.Inputs);
        for (var j = 0; j < layer.Units; j++)
        {
            layer.Bias.Value[0, j] = sums[j];
            for (var i = 0; i < layer.Units; i++)
                layer.Bias.Value[0, j] -= activation.Value(sums[i]) * weights[i, j];
            x[0, j] = sums[j] - layer.Bias.Value[0, j]; // h_0 = 0 is not yet held
        }

        return new(layer, x, lastGradient);
    }

    /// <summary>‖∂L/∂h_t‖ for t = 1, 2, …</summary>
    public double[] GradientNorms() =>
    [
        .. Enumerable.Range(0, _layer.Steps)
            .Select(t => Reduction.Norm<double>(_layer.HiddenGradient.Step(t, _layer.Units).Row(0))),
    ];

    /// <summary>
    /// (‖∂L/∂h_first‖ / ‖∂L/∂h_last‖)^(1 / (last − first)): the gradient's factor a step on its way back.
    /// </summary>
    public double Rate(int first)
    {
        var norms = GradientNorms();
        return Elementary.Exp((Elementary.Log(norms[first - 1]) - Elementary.Log(norms[^1])) / (norms.Length - first));
    }

    /// <summary>The largest factor of any step back.</summary>
    public double LargestFactor()
    {
        var norms = GradientNorms();
        return Enumerable.Range(1, norms.Length - 1).Max(t => norms[t] == 0 ? 0 : norms[t - 1] / norms[t]);
    }

    static Recurrent<double> Layer(IActivation activation, Matrix<double> weights, int steps)
    {
        var layer = new Recurrent<double>(steps, weights.Rows, weights.Rows, activation);
        weights.CopyTo(layer.RecurrentWeight.Value);
        return layer;
    }
}
