using System.Numerics;
using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = x for x > 0, else alpha (eˣ − 1).</summary>
/// <param name="Alpha">Above 0: φ(−∞) = −alpha.</param>
/// <remarks>Clevert, Unterthiner, Hochreiter, arXiv:1511.07289, eq. 15.</remarks>
public readonly record struct Elu(double Alpha) : IActivation
{
    /// <summary>alpha = 1, where φ′ has no jump.</summary>
    public Elu() : this(1)
    {
    }

    /// <summary>Above 0: φ(−∞) = −alpha.</summary>
    public double Alpha { get; } = Require.Positive(Alpha);

    /// <inheritdoc/>
    public string Name => FormattableString.Invariant($"ELU ({Alpha})");

    /// <inheritdoc/>
    public double LargestSlope => Math.Max(1, Alpha);

    /// <inheritdoc/>
    public T Value<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => x > T.Zero ? x : T.CreateTruncating(Alpha) * NearZero.ExpM1(x);

    /// <inheritdoc/>
    public T Derivative<T>(T x, T y) where T : unmanaged, IFloatingPointIeee754<T> => x > T.Zero ? T.One : T.CreateTruncating(Alpha) * Elementary.Exp(x);

    /// <inheritdoc/>
    public void Forward<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> =>
        Pointwise.Forward(this, x, y);

    /// <inheritdoc/>
    public void Backward<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        where T : unmanaged, IFloatingPointIeee754<T> => Pointwise.Backward(this, x, y, dy, dx);
}
