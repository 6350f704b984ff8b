using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = ln σ(x) = −softplus(−x), below 0; φ′ = σ(−x).</summary>
/// <remarks>σ is the logistic function, sometimes called the sigmoid.</remarks>
public readonly record struct LogSigmoid : IActivation<LogSigmoid>
{
    /// <inheritdoc/>
    public string Name => "log-sigmoid";

    /// <inheritdoc/>
    public double LargestSlope => 1;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        -new Softplus().Value(-x);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        Elementary.Logistic(-x);
}
