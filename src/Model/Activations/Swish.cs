using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = x σ(x), σ the logistic function, also called SiLU; φ′ = σ(x) (1 + x σ(−x)).</summary>
/// <remarks>
/// Elfwing, Uchibe, Doya, arXiv:1702.03118; Ramachandran, Zoph, Le, arXiv:1710.05941, with β = 1. It falls up to
/// x = −1.2785 and rises from there on.
/// </remarks>
public readonly record struct Swish : IActivation<Swish>
{
    /// <inheritdoc/>
    public string Name => "swish";

    /// <inheritdoc/>
    /// <remarks>At 2.3994.</remarks>
    public double LargestSlope => 1.099839320128867;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        TLanes.InDouble<Unit, Unit>(x);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        TLanes.InDouble<Slope, Slope>(x);

    /// <summary>x σ(x).</summary>
    readonly struct Unit : IFunction
    {
        public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
        {
            return Gate.Pass(x, Elementary.Logistic(x));
        }
    }

    /// <summary>σ(x) (1 + x σ(−x)).</summary>
    readonly struct Slope : IFunction
    {
        public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
        {
            var near = Clip.Between(x, -800, 800);
            return Elementary.Logistic(near) * (TLanes.Of(1) + near * Elementary.Logistic(-near));
        }
    }
}
