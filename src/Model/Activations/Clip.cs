using InitStudy.Model.Kernels;

namespace InitStudy.Model.Activations;

/// <summary>Numbers held between two ends; NaN stays NaN.</summary>
static class Clip
{
    /// <summary>x, but low below low and high above high.</summary>
    public static TLanes Between<TLanes>(TLanes x, double low, double high) where TLanes : struct, ILanes<TLanes>
    {
        var (bottom, top) = (TLanes.Of(low), TLanes.Of(high));
        return TLanes.Select(x <= bottom, bottom, TLanes.Select(x >= top, top, x));
    }

    /// <summary>The slope between the ends, 0 on them and outside.</summary>
    public static TLanes Slope<TLanes>(TLanes x, double low, double high, double slope)
        where TLanes : struct, ILanes<TLanes>
    {
        var flat = TLanes.Of(0);
        return TLanes.Select(x <= TLanes.Of(low), flat, TLanes.Select(x >= TLanes.Of(high), flat, TLanes.Of(slope)));
    }
}
