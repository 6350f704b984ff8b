using System.Numerics;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = x.</summary>
public readonly record struct Identity : IActivation
{
    /// <inheritdoc/>
    public string Name => "identity";

    /// <inheritdoc/>
    public double LargestSlope => 1;

    /// <inheritdoc/>
    public T Value<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => x;

    /// <inheritdoc/>
    public T Derivative<T>(T x, T y) where T : unmanaged, IFloatingPointIeee754<T> => T.One;

    /// <inheritdoc/>
    public void Forward<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        Pointwise.Forward(this, x, y);

    /// <inheritdoc/>
    public void Backward<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        where T : unmanaged, IFloatingPointIeee754<T> => Pointwise.Backward(this, x, y, dy, dx);
}
