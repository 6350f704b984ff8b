using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = λ x for x > 0, else λ α (eˣ − 1): keeps mean 0 and variance 1 of a Gaussian input.</summary>
/// <remarks>Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, eq. 2 and 14.</remarks>
public readonly record struct Selu : IActivation<Selu>
{
    /// <summary>α.</summary>
    public const double Alpha = 1.6732632423543772;

    /// <summary>λ.</summary>
    public const double Lambda = 1.0507009873554805;

    /// <inheritdoc/>
    public string Name => "SELU";

    /// <inheritdoc/>
    public double LargestSlope => Lambda * Alpha;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> => TLanes.Select(
        x > TLanes.Of(0), TLanes.Of(Lambda) * x, TLanes.Of(Lambda * Alpha) * NearZero.ExpM1(x));

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> => TLanes.Select(
        x > TLanes.Of(0), TLanes.Of(Lambda), TLanes.Of(Lambda * Alpha) * Elementary.Exp(x));
}
