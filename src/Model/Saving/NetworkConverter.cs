using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using InitStudy.Model.Layers;

namespace InitStudy.Model.Saving;

/// <summary>A network inside a layer, such as a branch, in JSON: {"batch": 32, "layers": […]}.</summary>
/// <param name="batch">Rows that it is planned for when it is read, or none for the number saved.</param>
sealed class NetworkConverter<T>(int? batch) : JsonConverter<Network<T>> where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <inheritdoc/>
    public override Network<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var saved = JsonSerializer.Deserialize<Saved>(ref reader, options)
            ?? throw new JsonException("network is null; expected an object of batch and layers");
        return new(saved.Layers, batch ?? saved.Batch);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Network<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new Saved(value.Batch, value.Layers), options);

    sealed record Saved(int Batch, IReadOnlyList<ILayer<T>> Layers);
}
