using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;

namespace InitStudy.Model.Saving;

/// <summary>The layers of a network in JSON, without the values of their parameters.</summary>
/// <remarks>
/// Every layer and activation of this assembly is known, with all its hyper-parameters; numbers come back to the last
/// bit. Where a layer refers to one before it, its index stands. A layer that draws random numbers is described with the
/// key of its stream and the number of its next pass.
/// </remarks>
static class Architecture<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    /// <summary>What a part's type is called in JSON.</summary>
    public const string TypeKey = "type";

    /// <summary>What a network inside a layer, such as a branch, is called in JSON.</summary>
    public const string BatchKey = "batch", LayersKey = "layers";

    /// <summary>Nesting of JSON that is written and read: about a hundred residual blocks in one another.</summary>
    const int Deepest = 320;

    static readonly IReadOnlyList<PartType> Activations = PartType.All(typeof(IActivation), typeof(T));

    /// <summary>The types of layers.</summary>
    public static IReadOnlyList<PartType> Layers { get; } = PartType.All(typeof(ILayer<T>), typeof(T));

    /// <summary>How numbers, texts and streams are written and read.</summary>
    public static JsonSerializerOptions Values { get; } = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new RandomStreamConverter(), new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <summary>[{"type":"Dense","fanIn":64,"fanOut":10}].</summary>
    /// <exception cref="NotSupportedException">
    /// When a layer or an activation is not one of this assembly, a layer refers to one that is not before it, or what is
    /// written could not be read, such as residual blocks nested too deeply.
    /// </exception>
    public static string Write(IReadOnlyList<ILayer<T>> layers)
    {
        try
        {
            var json = PartWriter<T>.Describe(layers).ToJsonString();
            Read(json);
            return json;
        }
        catch (Exception unreadable) when (unreadable is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new NotSupportedException($"layers cannot be saved: {unreadable.Message}");
        }
    }

    /// <summary>New layers as described, their parameters as the constructors leave them.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <param name="batch">Rows that networks inside layers are planned for; none for as many as before.</param>
    /// <remarks>No layer asks for memory before its state is asked for, or its first pass: sizes can be checked first.</remarks>
    /// <exception cref="JsonException">When it describes no layers of this assembly.</exception>
    /// <exception cref="ArgumentException">When a layer cannot have such a hyper-parameter.</exception>
    public static IReadOnlyList<ILayer<T>> Read(string json, int? batch = null)
    {
        using var document = JsonDocument.Parse(json, new() { AllowDuplicateProperties = false, MaxDepth = Deepest });
        return new PartReader<T>(batch).Layers(document.RootElement);
    }

    /// <summary>The types that a part can have; none if values of that type are no parts.</summary>
    public static IReadOnlyList<PartType>? PartsOf(Type type) =>
        type == typeof(ILayer<T>) ? Layers : type == typeof(IActivation) ? Activations : null;
}
