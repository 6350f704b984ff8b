using System.Numerics;
using System.Text.Json;
using InitStudy.Model.Layers;

namespace InitStudy.Model.Saving;

/// <summary>Parts of a network from JSON, such as {"type":"Elu","alpha":1}: see <see cref="PartType"/>.</summary>
/// <param name="batch">Rows that networks inside layers are planned for; none for as many as before.</param>
sealed class PartReader<T>(int? batch) where T : unmanaged, IFloatingPointIeee754<T>
{
    readonly List<ILayer<T>> _layers = [];

    public IReadOnlyList<ILayer<T>> Layers(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Array)
            throw new JsonException($"layers are {OneLine.Of(element)}; expected a list");
        foreach (var layer in element.EnumerateArray())
            _layers.Add((ILayer<T>)Part(layer, Architecture<T>.PartsOf(typeof(ILayer<T>))!));
        return _layers;
    }

    object Part(JsonElement element, IReadOnlyList<PartType> types)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(Architecture<T>.TypeKey, out var name))
            throw new JsonException($"part is {OneLine.Of(element)}; expected an object with a {Architecture<T>.TypeKey}");
        var type = types.FirstOrDefault(type => name.ValueKind == JsonValueKind.String && name.ValueEquals(type.Name))
            ?? throw new JsonException(
                $"type is {OneLine.Of(name)}; expected one of {string.Join(", ", types.Select(type => type.Name))}");
        if (element.GetPropertyCount() != 1 + type.Arguments.Count + type.Settings.Count)
            throw new JsonException($"part is {OneLine.Of(element)}; expected {type}");
        object?[] Values(IReadOnlyList<PartArgument> arguments) =>
            [.. arguments.Select(argument => Argument(element, type, argument))];
        return type.Make(Values(type.Arguments), Values(type.Settings));
    }

    object? Argument(JsonElement part, PartType type, PartArgument argument)
    {
        if (!part.TryGetProperty(argument.Name, out var element))
            throw new JsonException($"part is {OneLine.Of(part)}; expected {type}");
        var value = Value(element, argument.Shown.PropertyType);
        if (value is null && Nullable.GetUnderlyingType(argument.Shown.PropertyType) is null)
            throw new JsonException($"{argument.Name} of {type.Name} is null; expected {argument.Shown.PropertyType.Name}");
        return value;
    }

    object? Value(JsonElement element, Type type)
    {
        if (element.ValueKind == JsonValueKind.Null) return null;
        if (Architecture<T>.PartsOf(type) is { } types) return Part(element, types);
        if (type.IsAssignableTo(typeof(ILayer<T>))) return Earlier(element, type);
        return type == typeof(Network<T>) ? Network(element) : element.Deserialize(type, Architecture<T>.Values);
    }

    /// <summary>The layer that another refers to.</summary>
    ILayer<T> Earlier(JsonElement element, Type type) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var index)
        && index >= 0 && index < _layers.Count && type.IsInstanceOfType(_layers[index])
            ? _layers[index]
            : throw new JsonException($"layer referred to is {OneLine.Of(element)}; expected the index of a {type.Name.Split('`')[0]} before it");

    Network<T> Network(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object
            || !element.TryGetProperty(Architecture<T>.BatchKey, out var before) || !before.TryGetInt32(out var rows)
            || !element.TryGetProperty(Architecture<T>.LayersKey, out var layers))
            throw new JsonException($"network is {OneLine.Of(element)}; expected an object of batch and layers");
        return new(new PartReader<T>(batch).Layers(layers), batch ?? rows);
    }
}
