using InitStudy.Experiments.Setups.Layers;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>Deep linear networks with Glorot's normal weights, without biases: what is exact in theory.</summary>
static class GlorotLinearNet
{
    /// <summary>Mean square out over mean square in, of one random signal or of one random gradient.</summary>
    /// <param name="widths">Inputs, then the units of each layer.</param>
    /// <param name="flow">A signal from the first width to the last, or a gradient from the last to the first.</param>
    /// <param name="random">Weights and what passes are children of it.</param>
    /// <remarks>
    /// Over weights its mean is the product of the layers' gains, 2 fanIn / (fanIn + fanOut) forward. A layer
    /// multiplies the mean square by its gain times χ² / n, n the units that receive it, and the logarithm of χ² / n
    /// has the mean −1/n + O(1/n²): a typical network keeps e^(−Σ 1/n) of the mean.
    /// </remarks>
    public static double Factor(IReadOnlyList<int> widths, Flow flow, RandomStream random)
    {
        var network = Mlp.Create<double>(
            [.. widths], new Identity(), VarianceScaling.GlorotNormal, random.Child("weights"), batch: 1);
        var x = SingleLayer.Normals(widths[0], random.Child("x"));
        var y = network.Forward(x);
        if (flow == Flow.Forward) return MeanSquare(y) / MeanSquare(x);
        var dy = SingleLayer.Normals(widths[^1], random.Child("dy"));
        return MeanSquare(network.Backward(dy)) / MeanSquare(dy);
    }

    static double MeanSquare(Matrix<double> row) => SingleLayer.SquaredNorm(row) / row.Columns;
}
