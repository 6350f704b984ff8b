using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = tanh x, between −1 and 1; φ′ = 1 − φ².</summary>
public readonly record struct Tanh : IActivation<Tanh>
{
    /// <inheritdoc/>
    public string Name => "tanh";

    /// <inheritdoc/>
    public double LargestSlope => 1;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> => Elementary.Tanh(x);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        (TLanes.Of(1) - y) * (TLanes.Of(1) + y);
}
