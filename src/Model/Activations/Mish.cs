using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = x tanh(ln(1 + eˣ)).</summary>
/// <remarks>
/// Misra, arXiv:1908.08681, eq. 1. It falls up to x = −1.1924 and rises from there on. The gate tanh(ln(1 + eˣ)) is
/// n / (n + r) without a logarithm: n = e(e + 2) and r = 2 for e = eˣ, x ≤ 0; both over e² where x > 0.
/// </remarks>
public readonly record struct Mish : IActivation<Mish>
{
    /// <inheritdoc/>
    public string Name => "mish";

    /// <inheritdoc/>
    /// <remarks>At 1.4906.</remarks>
    public double LargestSlope => 1.0884981612517279;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        TLanes.InDouble<Unit, Unit>(x);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        TLanes.InDouble<Slope, Slope>(x);

    static (TLanes N, TLanes R) Parts<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
    {
        var (one, two, e) = (TLanes.Of(1), TLanes.Of(2), Elementary.Exp(-TLanes.Abs(x)));
        var positive = x > TLanes.Of(0);
        return (TLanes.Select(positive, one + two * e, e * (e + two)), TLanes.Select(positive, two * e * e, two));
    }

    /// <summary>x times the gate.</summary>
    readonly struct Unit : IFunction
    {
        public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
        {
            var (n, r) = Parts(x);
            return Gate.Pass(x, n / (n + r));
        }
    }

    /// <summary>The gate g, and x (1 − g) (1 + g) σ(x), 1 − g = r / (n + r).</summary>
    readonly struct Slope : IFunction
    {
        public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
        {
            var near = Clip.Between(x, -800, 800);
            var (n, r) = Parts(near);
            var (gate, rest) = (n / (n + r), r / (n + r));
            return gate + near * rest * (TLanes.Of(1) + gate) * Elementary.Logistic(near);
        }
    }
}
