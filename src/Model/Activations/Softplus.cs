using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = ln(1 + eˣ); φ′ is the logistic function.</summary>
/// <remarks>Dugas, Bengio, Bélisle, Nadeau, Garcia 2001.</remarks>
public readonly record struct Softplus : IActivation
{
    /// <inheritdoc/>
    public string Name => "softplus";

    /// <inheritdoc/>
    public double LargestSlope => 1;

    /// <inheritdoc/>
    public T Value<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Max(x, T.Zero) + NearZero.Log1P(Elementary.Exp(-T.Abs(x)));

    /// <inheritdoc/>
    public T Derivative<T>(T x, T y) where T : unmanaged, IFloatingPointIeee754<T> => Elementary.Logistic(x);

    /// <inheritdoc/>
    public void Forward<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        Pointwise.Forward(this, x, y);

    /// <inheritdoc/>
    public void Backward<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        where T : unmanaged, IFloatingPointIeee754<T> => Pointwise.Backward(this, x, y, dy, dx);
}
