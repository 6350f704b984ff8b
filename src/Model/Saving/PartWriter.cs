using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using InitStudy.Model.Layers;

namespace InitStudy.Model.Saving;

/// <summary>Parts of a network to JSON, such as {"type":"Elu","alpha":1}: see <see cref="PartType"/>.</summary>
static class PartWriter<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    public static JsonArray Describe(IReadOnlyList<ILayer<T>> layers) =>
        [.. layers.Select(layer => Describe(layer, typeof(ILayer<T>)))];

    static JsonNode? Describe(object? value, Type type) => (value, Architecture<T>.PartsOf(type)) switch
    {
        ({ } part, { } types) => Part(part, types),
        (Network<T> network, _) => new JsonObject
        {
            [Architecture<T>.BatchKey] = network.Batch, [Architecture<T>.LayersKey] = Describe(network.Layers),
        },
        _ => JsonSerializer.SerializeToNode(value, type, Architecture<T>.Values),
    };

    static JsonObject Part(object part, IReadOnlyList<PartType> types)
    {
        var type = types.FirstOrDefault(type => type.Type == part.GetType()) ?? throw new NotSupportedException(
            $"part is a {part.GetType()}; expected a type of this assembly with a constructor whose arguments it shows again");
        var description = new JsonObject { [Architecture<T>.TypeKey] = type.Name };
        foreach (var argument in type.Arguments.Concat(type.Settings))
            description.Add(argument.Name, Describe(argument.Shown.GetValue(part), argument.Shown.PropertyType));
        return description;
    }
}
