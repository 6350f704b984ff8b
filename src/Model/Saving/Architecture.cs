using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;

namespace InitStudy.Model.Saving;

/// <summary>The layers of a network in JSON, without the values of their parameters.</summary>
/// <remarks>
/// Every layer and activation of this assembly is known, with all its hyper-parameters; numbers come back to the last
/// bit. A layer that draws random numbers is saved with the key of its stream.
/// </remarks>
static class Architecture<T> where T : unmanaged, IFloatingPointIeee754<T>
{
    static readonly IReadOnlyList<PartType> Layers = PartType.All(typeof(ILayer<T>), typeof(T));
    static readonly IReadOnlyList<PartType> Activations = PartType.All(typeof(IActivation), typeof(T));
    static readonly JsonSerializerOptions Unlimited = Options(int.MaxValue, batch: null);

    /// <summary>[{"type": "Dense", "fanIn": 64, "fanOut": 10}].</summary>
    /// <exception cref="NotSupportedException">When a layer or an activation is not one of this assembly.</exception>
    public static string Write(IReadOnlyList<ILayer<T>> layers) => JsonSerializer.Serialize(layers, Unlimited);

    /// <summary>New layers as described, their parameters as the constructors leave them.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    public static IReadOnlyList<ILayer<T>> Read(string json) => Read(json, Unlimited);

    /// <summary>New layers as described, from a file that may be damaged.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <param name="largestSize">The largest whole number to accept: what keeps a wrong file from asking for much memory.</param>
    /// <param name="batch">Rows that networks inside layers are planned for.</param>
    /// <exception cref="JsonException">When it describes no layers of this assembly.</exception>
    /// <exception cref="ArgumentException">When a layer cannot have such a hyper-parameter.</exception>
    public static IReadOnlyList<ILayer<T>> Read(string json, int largestSize, int batch) =>
        Read(json, Options(largestSize, batch));

    static IReadOnlyList<ILayer<T>> Read(string json, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<IReadOnlyList<ILayer<T>>>(json, options)
        ?? throw new JsonException("architecture is null; expected a list of layers");

    static JsonSerializerOptions Options(int largestSize, int? batch) => new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters =
        {
            new PartConverter<ILayer<T>>(Layers, largestSize),
            new PartConverter<IActivation>(Activations, largestSize),
            new NetworkConverter<T>(batch),
            new RandomStreamConverter(),
            new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false),
        },
    };
}
