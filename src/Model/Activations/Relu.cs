using System.Numerics;

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
    public T Value<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => x <= T.Zero ? T.Zero : x;

    /// <inheritdoc/>
    public T Derivative<T>(T x, T y) where T : unmanaged, IFloatingPointIeee754<T> => x > T.Zero ? T.One : T.Zero;

    /// <inheritdoc/>
    public void Forward<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        Pointwise.Forward(this, x, y);

    /// <inheritdoc/>
    public void Backward<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        where T : unmanaged, IFloatingPointIeee754<T> => Pointwise.Backward(this, x, y, dy, dx);
}
