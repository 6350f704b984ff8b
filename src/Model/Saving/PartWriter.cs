using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using InitStudy.Model.Layers;

namespace InitStudy.Model.Saving;

/// <summary>Parts of a network to JSON, such as {"type":"Elu","alpha":1}: see <see cref="PartType"/>.</summary>
/// <param name="earlier">The layers before the one described; one of them that it refers to becomes its index.</param>
sealed class PartWriter<T>(IReadOnlyList<ILayer<T>> earlier) where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>A row of layers.</summary>
    public static JsonArray Describe(IReadOnlyList<ILayer<T>> layers) =>
        [.. layers.Select((layer, l) => new PartWriter<T>([.. layers.Take(l)]).Describe(layer, typeof(ILayer<T>)))];

    JsonNode? Describe(object? value, Type type) => (value, Architecture<T>.PartsOf(type)) switch
    {
        ({ } part, { } types) => Part(part, types),
        (ILayer<T> layer, _) => IndexOf(layer),
        (Network<T> network, _) => new JsonObject
        {
            [Architecture<T>.BatchKey] = network.Batch,
            [Architecture<T>.LayersKey] = PartWriter<T>.Describe(network.Layers),
        },
        _ => JsonSerializer.SerializeToNode(value, type, Architecture<T>.Values),
    };

    int IndexOf(ILayer<T> layer)
    {
        for (var l = 0; l < earlier.Count; l++)
        {
            if (ReferenceEquals(earlier[l], layer)) return l;
        }

        throw new NotSupportedException(
            $"a {layer.GetType()} that layer {earlier.Count} refers to is no layer before it; expected one");
    }

    JsonObject Part(object part, IReadOnlyList<PartType> types)
    {
        var type = PartType.Of(part, types);
        var description = new JsonObject { [Architecture<T>.TypeKey] = type.Name };
        foreach (var argument in type.Arguments.Concat(type.Settings))
            description.Add(argument.Name, Describe(argument.Shown.GetValue(part), argument.Shown.PropertyType));
        return description;
    }
}
