using InitStudy.Model.Saving;

namespace InitStudy.Harness.Checking.Files;

/// <summary>An open file of weights, of one of the formats that are read here.</summary>
sealed class WeightFile : IDisposable
{
    readonly IDisposable _file;

    /// <summary>Tensors, and what is closed after them.</summary>
    public WeightFile(string path, IDisposable file, IReadOnlyList<TensorSource> tensors, bool isOfEngine)
    {
        (Path, _file, Tensors, IsOfEngine) = (path, file, tensors, isOfEngine);
    }

    /// <summary>As the user wrote it.</summary>
    public string Path { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<TensorSource> Tensors { get; }

    /// <summary>Whether this project's engine wrote it: its weights are (fanIn, fanOut).</summary>
    public bool IsOfEngine { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="InputException">When it cannot be read, or breaks its format: one line with path, value and what was expected.</exception>
    public static WeightFile Open(string path)
    {
        try
        {
            var file = new SafetensorsFile(path);
            return new(path, file, [.. file.Tensors.Select(tensor => new SafetensorsTensor(file, tensor))], file.Metadata.ContainsKey("architecture"));
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException(failure.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
