using System.Numerics;

namespace InitStudy.Model.Layers;

/// <summary>What leaky layers with a slope for each element do to a row, forward and backward.</summary>
static class LeftSlopes
{
    /// <summary>toⱼ = fromⱼ where xⱼ is above 0, else slopeⱼ fromⱼ: x itself forward, the gradient backward.</summary>
    public static void Scale<T>(ReadOnlySpan<T> slope, ReadOnlySpan<T> x, ReadOnlySpan<T> from, Span<T> to)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var j = 0; j < x.Length; j++) to[j] = x[j] > T.Zero ? from[j] : slope[j] * from[j];
    }
}
