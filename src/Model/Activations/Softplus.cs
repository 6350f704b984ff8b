using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = ln(1 + eˣ); φ′ is the logistic function.</summary>
/// <remarks>Dugas, Bengio, Bélisle, Nadeau, Garcia 2001.</remarks>
public readonly record struct Softplus : IActivation<Softplus>
{
    /// <inheritdoc/>
    public string Name => "softplus";

    /// <inheritdoc/>
    public double LargestSlope => 1;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        TLanes.Select(x > TLanes.Of(0), x, TLanes.Of(0)) + NearZero.Log1P(Elementary.Exp(-TLanes.Abs(x)));

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        Elementary.Logistic(x);
}
