using FsCheck.Xunit;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Properties.Generation;
using InitStudy.Properties.Layers;

namespace InitStudy.Properties.Networks;

/// <summary>
/// Backpropagation through generated networks is the gradient of the loss, for weights, biases and input.
/// </summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 80)]
public sealed class GradientProperties
{
    [Property]
    public void CrossEntropyIsDifferentiatedThroughTheNetwork(NetworkCase c)
    {
        var labels = c.Labels(c.Batch);
        var dy = new Matrix<double>(c.Batch, c.Outputs);
        GradientIsNumeric(c, dy, y => SoftmaxCrossEntropy.Evaluate<double>(y, labels, dy));
    }

    [Property]
    public void SquaredErrorIsDifferentiatedThroughTheNetwork(NetworkCase c)
    {
        var target = c.Target<double>(c.Batch);
        var dy = new Matrix<double>(c.Batch, c.Outputs);
        GradientIsNumeric(c, dy, y => MeanSquaredError.Evaluate(y, target, dy));
    }

    static void GradientIsNumeric(NetworkCase c, Matrix<double> dy, Func<Matrix<double>, double> evaluate)
    {
        var network = c.Network<double>(c.Batch);
        var x = c.Input<double>(c.Batch);
        double Loss() => evaluate(network.Forward(x));
        Loss();
        if (HasKink(c.Activation) && SmallestPreActivation(network) < 1e-3) return; // a few cases in a hundred
        var dx = new Matrix<double>(c.Batch, c.Sizes[0]);
        network.Backward(dy).CopyTo(dx);
        foreach (var parameter in network.Parameters)
            NumericGradient.Is(parameter.Gradient, parameter.Value, Loss, "parameter");
        NumericGradient.Is(dx, x, Loss, "input");
    }

    static bool HasKink(IActivation phi) => Math.Abs(phi.Derivative(1e-9, 1e-9) - phi.Derivative(-1e-9, -1e-9)) > 1e-6;

    static double SmallestPreActivation(Network<double> network)
    {
        var smallest = double.PositiveInfinity;
        for (var l = 0; l < network.Layers.Count; l++)
        {
            if (network.Layers[l] is not Activate<double>) continue;
            foreach (var s in network.Input(l).Values) smallest = Math.Min(smallest, Math.Abs(s));
        }

        return smallest;
    }
}
