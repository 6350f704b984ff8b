using System.Numerics;
using InitStudy.Model.Layers;

namespace InitStudy.Model.Transfer;

/// <summary>How fast single layers learn, as a multiple of the optimizer's learning rate.</summary>
public static class LayerRates
{
    /// <summary>Sets the rate factor of every parameter of these layers.</summary>
    /// <param name="layers">Such as <c>network.Layers.Take(4)</c>.</param>
    /// <param name="factor">At least 0; 1 is the optimizer's own rate.</param>
    /// <exception cref="ArgumentOutOfRangeException">When factor is negative, NaN or infinite.</exception>
    public static void Set<T>(IEnumerable<ILayer<T>> layers, double factor) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.NotNegative(factor);
        foreach (var layer in layers) Set(layer, factor);
    }

    /// <summary>Freezes these layers: no optimizer, penalty or constraint moves them by a bit.</summary>
    public static void Freeze<T>(IEnumerable<ILayer<T>> layers) where T : unmanaged, IFloatingPointIeee754<T> =>
        Set(layers, 0);

    internal static void Set<T>(ILayer<T> layer, double factor) where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var p = 0; p < layer.Parameters.Count; p++) layer.Parameters[p].RateFactor = factor;
    }
}
