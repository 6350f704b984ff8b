using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>
/// φ(x) = ½ x (1 + tanh u) = x σ(2u), u = √(2/π) (x + 0.044715 x³): a cheap form of <see cref="Gelu"/>.
/// </summary>
/// <remarks>
/// Hendrycks and Gimpel, arXiv:1606.08415, section 2. It falls up to x = −0.7525 and rises from there on.
/// </remarks>
public readonly record struct GeluTanh : IActivation<GeluTanh>
{
    /// <inheritdoc/>
    public string Name => "GELU (tanh form)";

    /// <inheritdoc/>
    /// <remarks>At 1.4185.</remarks>
    public double LargestSlope => 1.1289930686587718;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> =>
        TLanes.InDouble<Unit, Unit>(x);

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes> =>
        TLanes.InDouble<Slope, Slope>(x);

    /// <summary>2√(2/π), and the factor of x³.</summary>
    const double Scale = 1.5957691216057308, Cubic = 0.044715;

    /// <summary>x σ(2u).</summary>
    readonly struct Unit : IFunction
    {
        public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
        {
            var argument = TLanes.Of(Scale) * (x + TLanes.Of(Cubic) * x * x * x);
            return Gate.Pass(x, Elementary.Logistic(argument));
        }
    }

    /// <summary>σ(2u) + x σ(2u) σ(−2u) d(2u)/dx.</summary>
    readonly struct Slope : IFunction
    {
        public static TLanes Of<TLanes>(TLanes x) where TLanes : struct, IBitLanes<TLanes>
        {
            var near = Clip.Between(x, -40, 40);
            var square = TLanes.Of(Cubic) * near * near;
            var argument = TLanes.Of(Scale) * (near + near * square);
            var inner = TLanes.Of(Scale) * (TLanes.Of(1) + TLanes.Of(3) * square);
            return Elementary.Logistic(argument) * (TLanes.Of(1) + near * Elementary.Logistic(-argument) * inner);
        }
    }
}
