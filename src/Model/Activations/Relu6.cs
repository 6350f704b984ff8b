using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = min(max(0, x), 6).</summary>
/// <remarks>Krizhevsky 2010, Convolutional deep belief networks on CIFAR-10.</remarks>
public readonly record struct Relu6 : IActivation<Relu6>
{
    /// <inheritdoc/>
    public string Name => "ReLU6";

    /// <inheritdoc/>
    public double LargestSlope => 1;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        Clip.Between(x, 0, 6);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        Clip.Slope(x, 0, 6, slope: 1);
}
