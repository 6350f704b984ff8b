using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InitStudy.Model.Layers;

namespace InitStudy.Model.Saving;

/// <summary>Networks as files: weights and running statistics as tensors, the layers as JSON in the metadata.</summary>
/// <remarks>
/// A loaded network equals the saved one to the last bit. It is one safetensors file, so that weights and architecture
/// cannot part; other programs read its tensors "layers.0.state.0", … with what <see cref="ILayer{T}.State"/> lists.
/// Weights that two layers share are there once, and shared again. A layer that draws random numbers keeps the key of
/// its stream and goes on with the next ones. What belongs to training is not saved: moments of the optimizer,
/// gradients, rate factors.
/// </remarks>
public static class NetworkFile
{
    const string ArchitectureKey = "architecture", ChecksumKey = "sha256";

    /// <summary>Writes a network: the whole file or nothing. What was there before is replaced: see <see cref="SafetensorsWriter"/>.</summary>
    /// <exception cref="NotSupportedException">
    /// When a layer or an activation is not one of this assembly, or the file could not be loaded again, such as residual
    /// blocks nested more than a hundred deep.
    /// </exception>
    /// <exception cref="ArgumentException">When the path is empty, or has a character that no path may have.</exception>
    /// <exception cref="IOException">When the path is that of a folder, or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">When the file or its folder may not be written.</exception>
    public static void Save<T>(Network<T> network, string path) where T : unmanaged, IFloatingPointIeee754<T> =>
        Save(network, path, Architecture<T>.Write(network.Layers));

    /// <summary>Writes a network with that text as its architecture.</summary>
    internal static void Save<T>(Network<T> network, string path, string architecture)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        List<(string, Matrix<T>)> tensors =
            [.. network.Layers.SelectMany((layer, l) => layer.State.Select((state, s) => (Name(l, s), state)))];
        var metadata = new Dictionary<string, string>
        {
            [ArchitectureKey] = architecture,
            [ChecksumKey] = Checksum(architecture, SafetensorsWriter.Data(tensors)),
        };
        SafetensorsWriter.Write(path, metadata, tensors);
    }

    /// <summary>The saved network, planned for batches of up to <paramref name="batch"/> rows.</summary>
    /// <exception cref="InvalidDataException">When the file holds no network, or a damaged one: one line with the path.</exception>
    /// <exception cref="IOException">When it is a folder or a pipe, or cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">When it may not be read.</exception>
    /// <exception cref="ArgumentException">When batch is 0 or negative, or the path is empty or has a character that no path may have.</exception>
    public static Network<T> Load<T>(string path, int batch) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Require.Positive(batch);
        using var file = new SafetensorsFile(path);
        var architecture = Metadata(file, ArchitectureKey);
        var checksum = Checksum(architecture, file.Data());
        if (Metadata(file, ChecksumKey) != checksum)
            throw file.Bad($"{ChecksumKey} is {OneLine.Of(Metadata(file, ChecksumKey))}; expected {checksum}, that of architecture and data");
        try
        {
            var layers = Architecture<T>.Read(architecture, batch);
            RequireParameters(file, layers);
            var network = new Network<T>(layers, batch);
            ReadState(file, layers);
            return network;
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException or InvalidOperationException)
        {
            throw file.Bad($"{ArchitectureKey} is not readable; expected layers that fit together: {broken.Message}");
        }
    }

    static string Metadata(SafetensorsFile file, string key) => file.Metadata.TryGetValue(key, out var text)
        ? text
        : throw file.Bad($"has no metadata '{key}'; expected a file that {nameof(NetworkFile)} wrote");

    /// <summary>The shapes before the memory: a parameter gets its own only once a tensor of that size is there.</summary>
    static void RequireParameters<T>(SafetensorsFile file, IReadOnlyList<ILayer<T>> layers)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        for (var l = 0; l < layers.Count; l++)
        {
            for (var p = 0; p < layers[l].Parameters.Count; p++)
                file.Require<T>(Name(l, p), layers[l].Parameters[p].Rows, layers[l].Parameters[p].Columns);
        }
    }

    static void ReadState<T>(SafetensorsFile file, IReadOnlyList<ILayer<T>> layers)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var expected = layers.Sum(layer => layer.State.Count);
        if (file.Tensors.Count != expected) throw file.Bad($"has {file.Tensors.Count} tensors; expected {expected}");
        for (var l = 0; l < layers.Count; l++)
        {
            for (var s = 0; s < layers[l].State.Count; s++) file.Read(Name(l, s), layers[l].State[s]);
        }
    }

    static string Name(int layer, int state) => FormattableString.Invariant($"layers.{layer}.state.{state}");

    static string Checksum(string architecture, IEnumerable<byte[]> data)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(architecture));
        foreach (var piece in data) hash.AppendData(piece);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
