using System.Numerics;

namespace InitStudy.Model.Layers;

/// <summary>A layer stands once in a network, since it keeps what its one backward pass needs, and so does all that it owns.</summary>
static class DistinctLayers
{
    /// <summary>Checks layers that a signal meets in this order.</summary>
    /// <exception cref="ArgumentException">
    /// When two of them share a layer, a parameter, a mask or a branch, or a tied decoder has its encoder not below it.
    /// </exception>
    public static void Check<T>(IReadOnlyList<ILayer<T>> layers) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var owners = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        for (var l = 0; l < layers.Count; l++)
        {
            if (layers[l] is TiedDense<T> tied && !layers.Take(l).Contains(tied.Encoder))
                Require.Invalid($"layer {l} is tied to a dense layer that is not below it; expected its encoder among the layers below");
            foreach (var part in Parts(layers[l]))
            {
                if (!owners.TryAdd(part, l))
                    Require.Invalid($"layers {owners[part]} and {l} share a {part.GetType().Name.Split('`')[0]}; expected one for each");
            }
        }
    }

    /// <summary>The layer and what it owns, inside branches too.</summary>
    static IEnumerable<object> Parts<T>(ILayer<T> outermost) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var open = new Stack<ILayer<T>>([outermost]);
        while (open.TryPop(out var layer))
        {
            yield return layer;
            if (layer is IDrops drops) yield return drops.Mask;
            if (layer is Residual<T> block)
            {
                yield return block.Branch;
                foreach (var inner in block.Branch.Layers) open.Push(inner);
            }
            else
            {
                foreach (var parameter in layer.Parameters) yield return parameter;
            }
        }
    }
}
