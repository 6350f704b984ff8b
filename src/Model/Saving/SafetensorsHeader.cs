using System.Text.Json;
using System.Text.Unicode;

namespace InitStudy.Model.Saving;

/// <summary>The JSON header of a safetensors file, checked against the number of bytes that follow it.</summary>
/// <remarks>
/// Every tensor is {"dtype", "shape", "data_offsets"}; their bytes cover the data without a hole or an overlap. Format:
/// README of github.com/huggingface/safetensors, section "Format".
/// </remarks>
static class SafetensorsHeader
{
    /// <summary>The key of free text in the header.</summary>
    public const string MetadataKey = "__metadata__";

    /// <summary>Bytes of the largest header that the format allows.</summary>
    public const long Largest = 100_000_000;

    static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Free text and tensors, in the order of their bytes.</summary>
    /// <exception cref="InvalidDataException">When something breaks the format; the line lacks the file's name.</exception>
    public static (IReadOnlyDictionary<string, string> Metadata, IReadOnlyList<TensorEntry> Tensors) Parse(
        ReadOnlyMemory<byte> header, long dataLength)
    {
        try
        {
            if (!Utf8.IsValid(header.Span)) throw new JsonException("bytes that are not UTF-8");
            using var document = JsonDocument.Parse(header, Strict);
            return Parse(document.RootElement, dataLength);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException) // the latter: half a surrogate pair
        {
            throw new InvalidDataException(
                $"header is not readable: {OneLine.Of(broken.Message)}; expected JSON in UTF-8 without repeated names");
        }
    }

    static (IReadOnlyDictionary<string, string>, IReadOnlyList<TensorEntry>) Parse(JsonElement header, long dataLength)
    {
        if (header.ValueKind != JsonValueKind.Object)
            throw new InvalidDataException($"header is {OneLine.Of(header)}; expected a JSON object");
        var metadata = new Dictionary<string, string>();
        var tensors = new List<TensorEntry>();
        foreach (var property in header.EnumerateObject())
        {
            if (property.Name == MetadataKey) ReadMetadata(property.Value, metadata);
            else tensors.Add(TensorEntryReader.Read(property.Name, property.Value));
        }

        tensors.Sort((a, b) => (a.Begin, a.End).CompareTo((b.Begin, b.End)));
        RequireGapless(tensors, dataLength);
        return (metadata, tensors);
    }

    static void ReadMetadata(JsonElement element, Dictionary<string, string> metadata)
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw new InvalidDataException($"{MetadataKey} is {OneLine.Of(element)}; expected an object of texts");
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.String)
                throw new InvalidDataException($"{MetadataKey} {OneLine.Of(property.Name)} is {OneLine.Of(property.Value)}; expected text");
            metadata.Add(property.Name, property.Value.GetString()!);
        }
    }

    static void RequireGapless(List<TensorEntry> tensors, long dataLength)
    {
        var end = 0L;
        foreach (var tensor in tensors)
        {
            if (tensor.Begin != end || tensor.End < tensor.Begin || tensor.End > dataLength)
                throw new InvalidDataException(
                    $"tensor '{OneLine.Of(tensor.Name)}' has the bytes {tensor.Begin} to {tensor.End}; " +
                    $"expected them to start at {end} and to end within {dataLength}");
            end = tensor.End;
        }

        if (end != dataLength)
            throw new InvalidDataException($"data have {dataLength} bytes; expected {end}, the end of the last tensor");
    }
}
