using System.Numerics;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = x / (1 + |x|), between −1 and 1; φ′ = 1 / (1 + |x|)².</summary>
/// <remarks>Bergstra, Desjardins, Lamblin, Bengio 2009; Glorot and Bengio 2010, section 2.2.</remarks>
public readonly record struct Softsign : IActivation
{
    /// <inheritdoc/>
    public string Name => "softsign";

    /// <inheritdoc/>
    public double LargestSlope => 1;

    /// <inheritdoc/>
    public T Value<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.IsInfinity(x) ? T.CopySign(T.One, x) : x / (T.One + T.Abs(x));

    /// <inheritdoc/>
    public T Derivative<T>(T x, T y) where T : unmanaged, IFloatingPointIeee754<T> => T.One / ((T.One + T.Abs(x)) * (T.One + T.Abs(x)));

    /// <inheritdoc/>
    public void Forward<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        Pointwise.Forward(this, x, y);

    /// <inheritdoc/>
    public void Backward<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        where T : unmanaged, IFloatingPointIeee754<T> => Pointwise.Backward(this, x, y, dy, dx);
}
