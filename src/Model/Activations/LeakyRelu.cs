using System.Numerics;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = x for x > 0, else slope · x.</summary>
/// <param name="Slope">Any finite number: φ′ on the left.</param>
/// <remarks>Maas, Hannun, Ng 2013.</remarks>
public readonly record struct LeakyRelu(double Slope) : IActivation
{
    /// <summary>slope = 0.01.</summary>
    public LeakyRelu() : this(0.01)
    {
    }

    /// <summary>Any finite number: φ′ on the left.</summary>
    public double Slope { get; } = Require.Finite(Slope);

    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"leaky ReLU ({Slope})");

    /// <inheritdoc/>
    public double LargestSlope => Math.Max(1, Math.Abs(Slope));

    /// <inheritdoc/>
    public T Value<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => x > T.Zero ? x : T.CreateTruncating(Slope) * x;

    /// <inheritdoc/>
    public T Derivative<T>(T x, T y) where T : unmanaged, IFloatingPointIeee754<T> => x > T.Zero ? T.One : T.CreateTruncating(Slope);

    /// <inheritdoc/>
    public void Forward<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        Pointwise.Forward(this, x, y);

    /// <inheritdoc/>
    public void Backward<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        where T : unmanaged, IFloatingPointIeee754<T> => Pointwise.Backward(this, x, y, dy, dx);
}
