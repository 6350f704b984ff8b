using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = 1 / (1 + e⁻ˣ), between 0 and 1; φ′ = φ (1 − φ), at most 1/4.</summary>
public readonly record struct Logistic : IActivation<Logistic>
{
    /// <inheritdoc/>
    public string Name => "logistic";

    /// <inheritdoc/>
    public double LargestSlope => 0.25;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> => Elementary.Logistic(x);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        y * (TLanes.Of(1) - y);
}
