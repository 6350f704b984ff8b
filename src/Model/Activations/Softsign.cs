using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>φ(x) = x / (1 + |x|), between −1 and 1; φ′ = 1 / (1 + |x|)².</summary>
/// <remarks>Bergstra, Desjardins, Lamblin, Bengio 2009; Glorot and Bengio 2010, section 2.2.</remarks>
public readonly record struct Softsign : IActivation<Softsign>
{
    /// <inheritdoc/>
    public string Name => "softsign";

    /// <inheritdoc/>
    public double LargestSlope => 1;

    /// <inheritdoc/>
    public TLanes Value<TLanes>(TLanes x) where TLanes : struct, ILanes<TLanes> => TLanes.Select(
        TLanes.Abs(x) >= TLanes.Of(double.PositiveInfinity), TLanes.CopySign(TLanes.Of(1), x), x / (TLanes.Of(1) + TLanes.Abs(x)));

    /// <inheritdoc/>
    public TLanes Derivative<TLanes>(TLanes x, TLanes y) where TLanes : struct, ILanes<TLanes>
    {
        var (one, root) = (TLanes.Of(1), TLanes.Of(1) + TLanes.Abs(x));
        var square = root * root;
        var isTooLarge = square >= TLanes.Of(double.PositiveInfinity);
        var slope = one / square;
        return TLanes.Any(isTooLarge) ? TLanes.Select(isTooLarge, one / root / root, slope) : slope;
    }
}
