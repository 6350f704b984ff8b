using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = x for x > 0, else slope · x.</summary>
/// <param name="Slope">Any finite number: φ′ on the left.</param>
/// <remarks>Maas, Hannun, Ng 2013.</remarks>
public readonly record struct LeakyRelu(double Slope) : IActivation<LeakyRelu>
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
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        TLanes.Select(x > TLanes.Of(0), x, Slope == 0 ? Clip.Between(x, -0.0, 0) : TLanes.Of(Slope) * x);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        TLanes.Select(x > TLanes.Of(0), TLanes.Of(1), TLanes.Of(Slope));
}
