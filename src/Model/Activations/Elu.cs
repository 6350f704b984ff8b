using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = x for x > 0, else alpha (eˣ − 1).</summary>
/// <param name="Alpha">Above 0: φ(−∞) = −alpha.</param>
/// <remarks>Clevert, Unterthiner, Hochreiter, arXiv:1511.07289, eq. 15.</remarks>
public readonly record struct Elu(double Alpha) : IActivation<Elu>
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
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        TLanes.Select(x > TLanes.Of(0), x, TLanes.Of(Alpha) * NearZero.ExpM1(x));

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        TLanes.Select(x > TLanes.Of(0), TLanes.Of(1), TLanes.Of(Alpha) * Elementary.Exp(x));
}
