using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace InitStudy.Model.Saving;

/// <summary>A part of a network, such as a layer or an activation, in JSON: {"type": "Elu", "alpha": 1}.</summary>
/// <remarks>What a part is, is its type and the arguments of its constructor: see <see cref="PartType"/>.</remarks>
/// <param name="types">The types that the part can have.</param>
/// <param name="largestSize">The largest whole number that an argument may be.</param>
sealed class PartConverter<TPart>(IReadOnlyList<PartType> types, int largestSize) : JsonConverter<TPart> where TPart : class
{
    const string TypeKey = "type";

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TPart value, JsonSerializerOptions options)
    {
        var type = types.FirstOrDefault(type => type.Type == value.GetType())
            ?? throw new NotSupportedException($"part is a {value.GetType()}; expected a type of this assembly with a constructor whose arguments it shows again");
        writer.WriteStartObject();
        writer.WriteString(TypeKey, type.Name);
        foreach (var argument in type.Arguments.Concat(type.Settings))
        {
            writer.WritePropertyName(argument.Name);
            JsonSerializer.Serialize(writer, argument.Shown.GetValue(value), argument.Shown.PropertyType, options);
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override TPart Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var element = JsonElement.ParseValue(ref reader);
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(TypeKey, out var name))
            throw new JsonException($"part is {OneLine.Of(element)}; expected an object with a {TypeKey}");
        var type = types.FirstOrDefault(type => name.ValueKind == JsonValueKind.String && name.ValueEquals(type.Name))
            ?? throw new JsonException(
                $"{TypeKey} is {OneLine.Of(name)}; expected one of {string.Join(", ", types.Select(type => type.Name))}");
        if (element.GetPropertyCount() != 1 + type.Arguments.Count + type.Settings.Count)
            throw new JsonException($"part is {OneLine.Of(element)}; expected {type}");
        object?[] Values(IEnumerable<PartArgument> arguments) =>
            [.. arguments.Select(argument => Argument(element, type, argument, options))];
        return (TPart)type.Make(Values(type.Arguments), Values(type.Settings));
    }

    object? Argument(JsonElement part, PartType type, PartArgument argument, JsonSerializerOptions options)
    {
        if (!part.TryGetProperty(argument.Name, out var element))
            throw new JsonException($"part is {OneLine.Of(part)}; expected {type}");
        var value = element.Deserialize(argument.Shown.PropertyType, options);
        if (value is null && Nullable.GetUnderlyingType(argument.Shown.PropertyType) is null)
            throw new JsonException($"{argument.Name} of {type.Name} is null; expected {argument.Shown.PropertyType.Name}");
        if (value is int size && size > largestSize)
            throw new JsonException($"{argument.Name} is {size}; expected at most {largestSize}, as the tensors are not larger");
        return value;
    }
}
