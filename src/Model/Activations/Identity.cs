using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = x.</summary>
public readonly record struct Identity : IActivation
{
    /// <inheritdoc/>
    public string Name => "identity";

    /// <inheritdoc/>
    public double LargestSlope => 1;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> => x;

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> => TLanes.Of(1);

    /// <inheritdoc/>
    public void Forward<T>(Matrix<T> x, Matrix<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        Pointwise.Forward(this, x, y);

    /// <inheritdoc/>
    public void Backward<T>(Matrix<T> x, Matrix<T> y, Matrix<T> dy, Matrix<T> dx)
        where T : unmanaged, IFloatingPointIeee754<T> => Pointwise.Backward(this, x, y, dy, dx);
}
