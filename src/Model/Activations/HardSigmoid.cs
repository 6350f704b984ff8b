using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = (x + 3) / 6 between −3 and 3, else 0 or 1.</summary>
/// <remarks>
/// Courbariaux, Bengio, David, arXiv:1511.00363, with the slope 1/6 of Howard et al., arXiv:1905.02244.
/// </remarks>
public readonly record struct HardSigmoid : IActivation<HardSigmoid>
{
    /// <inheritdoc/>
    public string Name => "hard sigmoid";

    /// <inheritdoc/>
    public double LargestSlope => 1.0 / 6;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        Clip.Between((x + TLanes.Of(3)) / TLanes.Of(6), 0, 1);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        Clip.Slope(x, -3, 3, slope: 1.0 / 6);
}
