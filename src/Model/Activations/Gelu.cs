using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = x Φ(x), Φ the standard normal distribution function; φ′ = Φ(x) + x e^(−x²/2) / √2π.</summary>
/// <remarks>
/// Hendrycks and Gimpel, arXiv:1606.08415, section 2. It falls up to x = −0.7518 and rises from there on.
/// </remarks>
public readonly record struct Gelu : IActivation<Gelu>
{
    /// <inheritdoc/>
    public string Name => "GELU";

    /// <inheritdoc/>
    /// <remarks>At √2.</remarks>
    public double LargestSlope => 1.128904145185155;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        TLanes.InDouble<Unit, Unit>(x);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        TLanes.InDouble<Slope, Slope>(x);

    /// <summary>x Φ(x).</summary>
    readonly struct Unit : IFunction
    {
        public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
        {
            return Gate.Pass(x, NormalProbability.Of(x));
        }
    }

    /// <summary>Φ(x) and x times the density.</summary>
    readonly struct Slope : IFunction
    {
        public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
        {
            var near = Clip.Between(x, -40, 40);
            return NormalProbability.Of(near) + near * NormalProbability.Density(near);
        }
    }
}
