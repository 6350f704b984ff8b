using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = max(0, x); φ′ = 1 for x > 0, else 0.</summary>
/// <remarks>Nair and Hinton 2010.</remarks>
public readonly record struct Relu : IActivation<Relu>
{
    /// <inheritdoc/>
    public string Name => "ReLU";

    /// <inheritdoc/>
    public double LargestSlope => 1;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        TLanes.Select(x <= TLanes.Of(0), TLanes.Of(0), x);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        TLanes.Select(x > TLanes.Of(0), TLanes.Of(1), TLanes.Of(0));
}
