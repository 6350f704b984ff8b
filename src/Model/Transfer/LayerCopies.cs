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
    /// <exception cref="NotSupportedException">When a layer is not one of this assembly, or a decoder is tied to a layer outside.</exception>
    public static IReadOnlyList<ILayer<T>> Of<T>(IEnumerable<ILayer<T>> layers) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var copies = new List<ILayer<T>>();
        IReadOnlyList<ILayer<T>> originals = [.. layers];
        foreach (var original in originals)
        {
            var copy = (ILayer<T>)PartType.Of(original, Architecture<T>.Layers).Remake(original, value => Copy(value, originals, copies));
            foreach (var (from, to) in original.State.Zip(copy.State)) from.CopyTo(to);
            copies.Add(copy);
        }

        return copies;
    }

    /// <summary>What a copied layer gets in place of a value that the original was made of.</summary>
    static object? Copy<T>(object? value, IReadOnlyList<ILayer<T>> originals, List<ILayer<T>> copies)
        where T : unmanaged, IFloatingPointIeee754<T> => value switch
        {
            DropMask mask => mask.Copy(),
            Network<T> network => new Network<T>(Of(network.Layers), network.Batch),
            ILayer<T> below => originals.Zip(copies).FirstOrDefault(pair => ReferenceEquals(pair.First, below)).Second
                ?? throw new NotSupportedException($"layer {copies.Count} refers to a {below.GetType()} that is no layer before it; expected one"),
            _ => value,   // numbers, streams and activations do not change
        };
}
