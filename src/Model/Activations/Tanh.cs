using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = tanh x, between −1 and 1; φ′ = 1 − φ².</summary>
public readonly record struct Tanh : IActivation
{
    /// <inheritdoc/>
    public string Name => "tanh";

    /// <inheritdoc/>
    public double LargestSlope => 1;

    /// <inheritdoc/>
    public T Value<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => Elementary.Tanh(x);

    /// <inheritdoc/>
    public T Derivative<T>(T x, T y) where T : unmanaged, IFloatingPointIeee754<T> => (T.One - y) * (T.One + y);

    /// <inheritdoc/>
    public void Forward<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        Pointwise.Forward(this, x, y);

    /// <inheritdoc/>
    public void Backward<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        where T : unmanaged, IFloatingPointIeee754<T> => Pointwise.Backward(this, x, y, dy, dx);
}
