using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Regularization;

/// <summary>The penalty c Σ |w|, with gradient c sign(w), which is 0 at 0: its minima have weights that are 0.</summary>
/// <param name="Factor">c, at least 0.</param>
/// <remarks>
/// A. Géron's chapter 11; R. Tibshirani, J. R. Statist. Soc. B 58 (1996). A step of gradient descent moves a weight by
/// learningRate · c towards 0 and, once nearer than that, beyond it: weights get small, but seldom exactly 0.
/// </remarks>
public sealed record L1(double Factor) : IPenalty
{
    /// <summary>c, at least 0.</summary>
    public double Factor { get; } = Require.NotNegative(Factor);

    /// <inheritdoc/>
    public double Value<T>(Matrix<T> weight) where T : unmanaged, IFloatingPointIeee754<T> =>
        Factor == 0 ? 0 : Factor * Reduction.SumOfMagnitudes<T>(weight.Values);

    /// <inheritdoc/>
    public void AddGradient<T>(Parameter<T> weight) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (Factor > 0) PenaltyGradients.AddSigns(Factor, weight.Value.Values, weight.Gradient.Values);
    }
}
