using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Regularization;

/// <summary>The penalty c Σ w², with gradient 2 c w: ridge regression, Tikhonov's regularization.</summary>
/// <param name="Factor">c, at least 0.</param>
/// <remarks>
/// Without a factor ½, as Keras and A. Géron's chapter 11 write it. Plain gradient descent then multiplies the weights
/// by 1 − 2 · learningRate · c a step, which is weight decay; Adam does not (Loshchilov and Hutter, arXiv:1711.05101).
/// </remarks>
public sealed record L2(double Factor) : IPenalty
{
    /// <summary>c, at least 0.</summary>
    public double Factor { get; } = Require.NotNegative(Factor);

    /// <inheritdoc/>
    public double Value<T>(Matrix<T> weight) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (Factor == 0) return 0;
        var squares = Reduction.SumOfSquares<T>(weight.Values);
        if (double.IsFinite(squares)) return Factor * squares;
        var norm = Reduction.Norm<T>(weight.Values);
        return Factor * norm * norm;
    }

    /// <inheritdoc/>
    public void AddGradient<T>(Parameter<T> weight) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (Factor > 0) PenaltyGradients.AddMultiple(2 * Factor, weight.Value.Values, weight.Gradient.Values);
    }
}
