using System.Text.Json;
using System.Text.Json.Serialization;
using InitStudy.Model.Randomness;

namespace InitStudy.Model.Saving;

/// <summary>A random stream in JSON: its key, as <see cref="RandomStream.ToString"/> writes it.</summary>
sealed class RandomStreamConverter : JsonConverter<RandomStream>
{
    /// <inheritdoc/>
    public override RandomStream Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        return RandomStream.TryParse(text, out var stream) ? stream : throw new JsonException(
            $"random stream is '{OneLine.Of(text)}'; expected two times 16 hexadecimal digits and a hyphen between them");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RandomStream value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
