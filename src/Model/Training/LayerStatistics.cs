using System.Numerics;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;

namespace InitStudy.Model.Training;

/// <summary>What a probe reads off one dense layer, and the activation after it, between two training steps.</summary>
/// <param name="Mean">Mean of the layer's output over batch and units.</param>
/// <param name="SecondMoment">Mean square of the layer's output over batch and units.</param>
/// <param name="Saturation">Share of units whose |φ′| is below <see cref="FlatSlope"/> of its largest value.</param>
/// <param name="GradientNorm">‖∂L/∂W‖, Frobenius.</param>
/// <param name="SignalGradientNorm">‖∂L/∂s‖ over the batch, s the layer's pre-activations.</param>
/// <param name="UpdateRatio">learningRate · ‖∂L/∂W‖ / ‖W‖: the share of its own size by which one step moves W.</param>
/// <remarks>All are over samples and units at fixed weights.</remarks>
public sealed record LayerStatistics(
    double Mean,
    double SecondMoment,
    double Saturation,
    double GradientNorm,
    double SignalGradientNorm,
    double UpdateRatio)
{
    /// <summary>0.0396 = 0.01 · 0.99 / 0.25: the logistic function is that flat where its value leaves (0.01, 0.99).</summary>
    public const double FlatSlope = 0.0396;

    /// <summary>The statistics of every dense layer after a forward and a backward pass, input side first.</summary>
    public static IReadOnlyList<LayerStatistics> Of<T>(Network<T> network, Matrix<T> outputGradient, double learningRate)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var statistics = new List<LayerStatistics>();
        for (var l = 0; l < network.Layers.Count; l++)
        {
            if (network.Layers[l] is Dense<T> dense) statistics.Add(Of(network, l, dense, outputGradient, learningRate));
        }

        return statistics;
    }

    static LayerStatistics Of<T>(Network<T> network, int l, Dense<T> dense, Matrix<T> outputGradient, double learningRate)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var next = l + 1 < network.Layers.Count ? network.Layers[l + 1] as Activate<T> : null;
        var output = network.Output(next is null ? l : l + 1);
        var signalGradient = l + 1 < network.Layers.Count ? network.InputGradient(l + 1) : outputGradient;
        var gradientNorm = Reduction.Norm<T>(dense.Weight.Gradient.Values);
        return new(
            Reduction.Sum<T>(output.Values) / output.Count,
            Reduction.SumOfSquares<T>(output.Values) / output.Count,
            next is null ? 0 : SaturatedShare(next, network.Output(l), output),
            gradientNorm,
            Reduction.Norm<T>(signalGradient.Values),
            learningRate * gradientNorm / Reduction.Norm<T>(dense.Weight.Value.Values));
    }

    static double SaturatedShare<T>(Activate<T> layer, Matrix<T> x, Matrix<T> y)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var threshold = FlatSlope * layer.Activation.LargestSlope;
        var saturated = 0;
        for (var i = 0; i < x.Rows; i++)
        {
            var pre = x.Row(i);
            var post = y.Row(i);
            for (var j = 0; j < pre.Length; j++)
            {
                if (double.CreateTruncating(T.Abs(layer.Activation.Derivative(pre[j], post[j]))) < threshold) saturated++;
            }
        }

        return (double)saturated / x.Count;
    }
}
