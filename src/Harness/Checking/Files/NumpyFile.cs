using System.IO.Compression;

namespace InitStudy.Harness.Checking.Files;

/// <summary>Arrays that NumPy saved: a .npy file, or a .npz archive of several.</summary>
static class NumpyFile
{
    const string Ending = ".npy";

    /// <summary>The one array of a .npy file, named like the file.</summary>
    public static IReadOnlyList<TensorSource> OpenArray(string path)
    {
        using var file = File.OpenRead(path);
        var array = Named(path, Path.GetFileNameWithoutExtension(path), name => Array(path, name, file, file.Length, () => File.OpenRead(path)));
        return array.Type != "|O" ? [array] : throw new InvalidDataException($"{path}: is a pickle of Python's objects; expected an array of numbers");
    }

    /// <summary>The arrays of a .npz archive.</summary>
    public static IReadOnlyList<TensorSource> OpenArchive(string path, ZipArchive archive)
    {
        if (archive.Entries.Any(entry => entry.Name == "data.pkl"))
            throw new InvalidDataException(
                $"{path}: is a pickle of PyTorch; expected safetensors, as safetensors.torch.save_file(model.state_dict(), PATH) writes it");
        if (archive.Entries.Count == 0) throw new InvalidDataException($"{path}: has no arrays; expected at least one");
        return [.. archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry =>
        {
            if (!entry.FullName.EndsWith(Ending, StringComparison.Ordinal))
                throw new InvalidDataException($"{path}: has the entry '{entry.FullName}'; expected names that end in {Ending}");
            return Named(path, entry.FullName[..^Ending.Length], name =>
            {
                ZipChecksum.Require(entry);
                using var stream = entry.Open();
                return Array(path, name, stream, entry.Length, entry.Open);
            });
        })];
    }

    static TensorSource Array(string path, string name, Stream stream, long length, Func<Stream> open)
    {
        var header = NpyHeader.Read(stream);
        Stream Values()
        {
            var values = open();
            NpyHeader.Read(values);
            return values;
        }

        var tensor = new StoredTensor(path, name, header.Type, header.Shape, Values);
        var expected = header.Shape.Aggregate((Int128)FloatDecoder.Size(tensor.Type), (bytes, size) => Int128.Min(bytes * size, long.MaxValue));
        if (tensor.Precision is not null && expected != length - header.Length)
            throw new InvalidDataException(
                $"has {length - header.Length} bytes of values; expected those of {header.Type} ({string.Join(", ", header.Shape)})");
        return header.IsFortran && header.Shape.Count > 1 ? new TransposedTensor(tensor with { Shape = [.. header.Shape.Reverse()] }) : tensor;
    }

    /// <summary>An array by its name, or the line that says what is wrong with it.</summary>
    static TensorSource Named(string path, string name, Func<string, TensorSource> read)
    {
        try
        {
            return read(name);
        }
        catch (InvalidDataException broken)
        {
            throw new InvalidDataException($"{path}: '{name}' {broken.Message}");
        }
    }
}
