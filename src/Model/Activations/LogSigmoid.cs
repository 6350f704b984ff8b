using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = ln σ(x) = −softplus(−x), below 0; φ′ = σ(−x).</summary>
/// <remarks>σ is the logistic function, sometimes called the sigmoid.</remarks>
public readonly record struct LogSigmoid : IActivation
{
    /// <inheritdoc/>
    public string Name => "log-sigmoid";

    /// <inheritdoc/>
    public double LargestSlope => 1;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        -new Softplus().Value(-x);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        Elementary.Logistic(-x);

    /// <inheritdoc/>
    public void Forward<T>(Matrix<T> x, Matrix<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        Pointwise.Forward(this, x, y);

    /// <inheritdoc/>
    public void Backward<T>(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
        where T : unmanaged, IFloatingPointIeee754<T> => Pointwise.Backward(this, x, y, dy, dx);
}
