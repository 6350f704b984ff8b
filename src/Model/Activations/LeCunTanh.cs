using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = 1.7159 tanh(⅔ x), so that φ(±1) is ±1 within 3e-6; φ′ = 1.7159 · ⅔ · 4 σ(4x/3) σ(−4x/3).</summary>
/// <remarks>
/// LeCun, Bottou, Orr, Müller, Efficient BackProp 1998, section 4.4. The slope does not cancel far out.
/// </remarks>
public readonly record struct LeCunTanh : IActivation<LeCunTanh>
{
    /// <inheritdoc/>
    public string Name => "LeCun tanh";

    /// <inheritdoc/>
    public double LargestSlope => A * TwoThirds;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        TLanes.InDouble<Unit, Unit>(x);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        TLanes.InDouble<Slope, Slope>(x);

    const double A = 1.7159, TwoThirds = 2.0 / 3;

    /// <summary>1.7159 tanh(⅔ x).</summary>
    readonly struct Unit : IFunction
    {
        public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
        {
            return TLanes.Of(A) * Elementary.Tanh(TLanes.Of(TwoThirds) * x);
        }
    }

    /// <summary>1.7159 · ⅔ · (1 − tanh²(⅔ x)).</summary>
    readonly struct Slope : IFunction
    {
        public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
        {
            var twice = TLanes.Of(2 * TwoThirds) * x;
            return TLanes.Of(4 * A * TwoThirds) * Elementary.Logistic(twice) * Elementary.Logistic(-twice);
        }
    }
}
