using System.Numerics;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Initializers;

/// <summary>
/// Layer-sequential unit variance: orthonormal weights, then layer by layer W ← W / √Var until what a dense layer puts
/// out has variance 1 over a batch and its units.
/// </summary>
/// <param name="Tolerance">How far from 1 the variance may stay, above 0.</param>
/// <param name="Iterations">Divisions that a layer may take, at least 1.</param>
/// <remarks>
/// One division is exact where the bias is 0. A layer whose outputs do not vary stays as it is. Mishkin and Matas,
/// arXiv:1511.06422, algorithm 1.
/// </remarks>
public sealed record Lsuv(double Tolerance = 0.1, int Iterations = 10)
{
    /// <summary>Above 0.</summary>
    public double Tolerance { get; } = Require.Positive(Tolerance);

    /// <summary>At least 1.</summary>
    public int Iterations { get; } = Require.Positive(Iterations);

    /// <summary>Sets the weights of all dense layers, those of branches too, in the order in which a signal meets them.</summary>
    /// <param name="network">Layer l uses the child stream l. Biases stay.</param>
    /// <param name="batch">Inputs, (rows, inputs); passes are predictions, so that nothing is random.</param>
    /// <param name="random">The stream of all weights.</param>
    public void Initialize<T>(Network<T> network, Matrix<T> batch, RandomStream random)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var x = batch;
        for (var l = 0; l < network.Layers.Count; l++)
        {
            var (layer, y) = (network.Layers[l], new Matrix<T>(x.Rows, network.Layers[l].Outputs));
            if (layer is Residual<T> block) Initialize(block.Branch, x, random.Child(l));
            if (layer is Dense<T> dense) Initialize(dense, x, y, random.Child(l));
            layer.Forward(x, y, Pass.Prediction);
            x = y;
        }
    }

    void Initialize<T>(Dense<T> dense, Matrix<T> x, Matrix<T> y, RandomStream random)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        new Orthogonal().Fill(dense.Weight.Value, random);
        for (var i = 0; i < Iterations; i++)
        {
            dense.Forward(x, y);
            var (variance, deviation) = Spread(y);
            if (!(deviation > 0 && Math.Abs(variance - 1) > Tolerance)) return;
            Elementwise.Scale(dense.Weight.Value, Math.Min(1 / deviation, Room(dense.Weight.Value)));
        }
    }

    /// <summary>By how much weights can be multiplied and stay finite.</summary>
    static double Room<T>(Matrix<T> weight) where T : unmanaged, IFloatingPointIeee754<T> =>
        Math.Min(double.MaxValue, double.CreateTruncating(T.BitDecrement(T.PositiveInfinity)) / Reduction.Largest<T>(weight.Values));

    /// <summary>Variance of all elements, ∞ or 0 where it leaves the range of double, and its root, which does not.</summary>
    static (double Variance, double Deviation) Spread<T>(Matrix<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var variance = Variance(y);
        if (SquareRange.Holds(variance)) return (variance, Math.Sqrt(variance));
        var (_, ofScaled, scale) = Moments.Scaled<Lane<double>, T>(y.AsColumn(), 0, epsilon: 0);
        return (ofScaled / scale / scale, Math.Sqrt(ofScaled) / scale);
    }

    static double Variance<T>(Matrix<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (mean, sum) = (Reduction.Sum<T>(y.Values) / y.Count, 0.0);
        foreach (var value in y.Values)
        {
            var distance = double.CreateTruncating(value) - mean;
            sum += distance * distance;
        }

        return sum / y.Count;
    }
}
