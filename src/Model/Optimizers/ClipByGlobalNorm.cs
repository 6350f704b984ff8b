using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Optimizers;

/// <summary>All gradients together are one vector g: where ‖g‖ exceeds the threshold, g ← g · threshold / ‖g‖.</summary>
/// <param name="Threshold">Above 0.</param>
/// <remarks>
/// The direction is kept, and with plain gradient descent no step is longer than learningRate · threshold. Frozen
/// parameters do not count. A gradient with an element that is NaN or infinite has no direction: all of it becomes NaN.
/// Pascanu, Mikolov, Bengio, arXiv:1211.5063, algorithm 1.
/// </remarks>
public sealed record ClipByGlobalNorm(double Threshold) : IClipping
{
    /// <summary>Above 0.</summary>
    public double Threshold { get; } = Require.Positive(Threshold);

    /// <summary>‖g‖ over all parameters that are not frozen; ∞ only where it is, or an element is.</summary>
    public static double Norm<T>(IReadOnlyList<Parameter<T>> parameters) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var sum = 0.0;
        for (var p = 0; p < parameters.Count; p++)
        {
            if (parameters[p].RateFactor > 0) sum += Reduction.SumOfSquares<T>(parameters[p].Gradient.Values);
        }

        return SquareRange.Holds(sum) ? Math.Sqrt(sum) : ScaledNorm(parameters);
    }

    /// <inheritdoc/>
    public void Clip<T>(IReadOnlyList<Parameter<T>> parameters) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var norm = Norm(parameters);
        if (norm <= Threshold) return;
        if (double.IsPositiveInfinity(norm))
        {
            Scale(parameters, 1 / Largest(parameters));   // no direction is lost, and now the norm fits
            norm = Norm(parameters);
        }

        Scale(parameters, Threshold / norm);
    }

    /// <summary>‖g‖ where its square leaves the range of double.</summary>
    static double ScaledNorm<T>(IReadOnlyList<Parameter<T>> parameters) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (largest, sum) = (Largest(parameters), 0.0);
        if (largest == 0 || !double.IsFinite(largest)) return largest;
        var scale = SquareRange.Scale(largest);
        for (var p = 0; p < parameters.Count; p++)
        {
            if (parameters[p].RateFactor > 0) sum += Reduction.SumOfSquares<T>(parameters[p].Gradient.Values, scale);
        }

        return Math.Sqrt(sum) / scale;
    }

    static void Scale<T>(IReadOnlyList<Parameter<T>> parameters, double factor)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var p = 0; p < parameters.Count; p++)
        {
            if (parameters[p].RateFactor > 0) Elementwise.Scale(parameters[p].Gradient, factor);
        }
    }

    /// <summary>The largest |element|.</summary>
    static double Largest<T>(IReadOnlyList<Parameter<T>> parameters) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var largest = 0.0;
        for (var p = 0; p < parameters.Count; p++)
        {
            if (parameters[p].RateFactor > 0) largest = Math.Max(largest, Reduction.Largest<T>(parameters[p].Gradient.Values));
        }

        return largest;
    }
}
