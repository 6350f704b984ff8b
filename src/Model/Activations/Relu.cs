using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = max(0, x); φ′ = 1 for x > 0, else 0.</summary>
/// <remarks>Nair and Hinton 2010.</remarks>
public readonly record struct Relu : IActivation
{
    /// <inheritdoc/>
    public string Name => "ReLU";

    /// <inheritdoc/>
    public double LargestSlope => 1;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        TLanes.Select(x <= TLanes.Of(0), TLanes.Of(0), x);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        TLanes.Select(x > TLanes.Of(0), TLanes.Of(1), TLanes.Of(0));

    /// <inheritdoc/>
    public void Forward<T>(Matrix<T> x, Matrix<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        Pointwise.Forward(this, x, y);

    /// <inheritdoc/>
    public void Backward<T>(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
        where T : unmanaged, IFloatingPointIeee754<T> => Pointwise.Backward(this, x, y, dy, dx);
}
