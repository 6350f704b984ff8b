using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = x between −1 and 1, else the nearer of them.</summary>
/// <remarks>Collobert 2004; Gulcehre et al., arXiv:1603.00391.</remarks>
public readonly record struct HardTanh : IActivation<HardTanh>
{
    /// <inheritdoc/>
    public string Name => "hard tanh";

    /// <inheritdoc/>
    public double LargestSlope => 1;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        Clip.Between(x, -1, 1);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        Clip.Slope(x, -1, 1, slope: 1);
}
