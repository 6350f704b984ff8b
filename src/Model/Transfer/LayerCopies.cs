using System.Numerics;
using InitStudy.Model.Layers;
using InitStudy.Model.Saving;

namespace InitStudy.Model.Transfer;

/// <summary>Layers of a trained network, taken over into another one.</summary>
/// <remarks>
/// <c>new Network&lt;T&gt;([.. LayerCopies.Of(trained.Layers.Take(4)), new Dense&lt;T&gt;(24, 2, …)], batch)</c>. Layers
/// that are put into a second network as they are, without a copy, are shared: to train either network moves both.
/// </remarks>
public static class LayerCopies
{
    /// <summary>New layers that equal these to the last bit and share nothing with them, running statistics included.</summary>
    /// <remarks>A copy is what a file would give back: its parameters are not frozen, their gradients are zero.</remarks>
    /// <exception cref="NotSupportedException">
    /// When a layer or an activation is not one of this assembly, or a decoder is tied to a layer outside.
    /// </exception>
    public static IReadOnlyList<ILayer<T>> Of<T>(IEnumerable<ILayer<T>> layers) where T : unmanaged, IFloatingPointIeee754<T>
    {
        IReadOnlyList<ILayer<T>> originals = [.. layers];
        var copies = Architecture<T>.Read(Architecture<T>.Write(originals));
        foreach (var (original, copy) in originals.Zip(copies))
        {
            foreach (var (from, to) in original.State.Zip(copy.State)) from.CopyTo(to);
        }

        return copies;
    }
}
