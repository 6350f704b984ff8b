using System.IO.Compression;
using InitStudy.Harness.Checking.Naming;
using InitStudy.Model.Saving;

namespace InitStudy.Harness.Checking.Files;

/// <summary>An open file of weights: safetensors, NumPy's .npy and .npz, or ONNX.</summary>
sealed class WeightFile : IDisposable
{
    readonly IDisposable? _file;

    /// <summary>Tensors, and what is closed after them.</summary>
    public WeightFile(string path, IDisposable? file, IReadOnlyList<TensorSource> tensors) =>
        (Path, _file, Tensors) = (path, file, tensors);

    /// <summary>As the user wrote it.</summary>
    public string Path { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<TensorSource> Tensors { get; }

    /// <summary>Whether one tensor can be read at a time, no more: the entries of an archive share its stream.</summary>
    public bool IsOneStream => _file is ZipArchive;

    /// <summary>Opens a file, which shows its format by its first bytes, or by ending in .onnx.</summary>
    /// <exception cref="InputException">When it cannot be read, or breaks its format: one line with path, value and what was expected.</exception>
    public static WeightFile Open(string path) => Guarded(path, () =>
    {
        if (Directory.Exists(path)) throw new InvalidDataException($"{path}: is a folder; expected a file of weights");
        if (path.EndsWith(".onnx", StringComparison.OrdinalIgnoreCase)) return new(path, null, Unique(path, OnnxFile.Open(path)));
        Span<byte> start = stackalloc byte[NpyHeader.Magic.Length];
        using (var file = File.OpenRead(path))
            start = start[..(file.CanSeek ? file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) : 0)];
        if (start.SequenceEqual(NpyHeader.Magic)) return new(path, null, NumpyFile.OpenArray(path));
        return start.StartsWith("PK\x03\x04"u8) || start.StartsWith("PK\x05\x06"u8) ? OpenArchive(path) : OpenSafetensors(path);
    });

    static IReadOnlyList<TensorSource> Unique(string path, IReadOnlyList<TensorSource> tensors)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return tensors.FirstOrDefault(tensor => !names.Add(tensor.Name)) is { } second
            ? throw new InvalidDataException($"{path}: has two tensors '{second.Name}'; expected each name once")
            : tensors;
    }

    /// <summary>What reading gives, and what may go wrong in one line.</summary>
    /// <exception cref="InputException">When something does.</exception>
    public static T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException broken)
        {
            var text = broken.Message.TrimEnd('.');
            var message = text.StartsWith(path, StringComparison.Ordinal) ? text : $"{path}: {text}";
            throw new InputException(message.Contains("expected", StringComparison.Ordinal) ? message : $"{message}; expected a file of weights");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"'{path}' cannot be read: {failure.Message.TrimEnd('.')}; expected a file of weights");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    static WeightFile OpenSafetensors(string path)
    {
        var file = new SafetensorsFile(path);
        Layout? layout = file.Metadata.ContainsKey("architecture") ? Layout.InOut : null; // a file of this engine
        return new(path, file, [.. file.Tensors.Select(tensor => new SafetensorsTensor(file, tensor) { Layout = layout })]);
    }

    static WeightFile OpenArchive(string path)
    {
        var archive = ZipFile.OpenRead(path);
        try
        {
            return new(path, archive, Unique(path, NumpyFile.OpenArchive(path, archive)));
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }
}
