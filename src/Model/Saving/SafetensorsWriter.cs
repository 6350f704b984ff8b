using System.Buffers.Binary;
using System.Numerics;
using System.Text.Json;

namespace InitStudy.Model.Saving;

/// <summary>Writes matrices as a safetensors file: see <see cref="SafetensorsFile"/>.</summary>
public static class SafetensorsWriter
{
    const int Alignment = 8, LargestPiece = 1 << 20;

    /// <summary>Writes a file: all of it, or nothing.</summary>
    /// <remarks>
    /// It is written beside its place first and moved there when it is whole; what was there before is replaced, but a file
    /// keeps its mode, a symbolic link stays one and its target is replaced, and a pipe or a device is written to.
    /// </remarks>
    /// <param name="path">Where.</param>
    /// <param name="metadata">Free text by name; none is written if empty.</param>
    /// <param name="tensors">Names and matrices, in the order of their bytes.</param>
    /// <exception cref="ArgumentException">
    /// When a name comes twice or is the one of the metadata, names and metadata take more than 100 MB, or no path is empty
    /// or has such a character.
    /// </exception>
    /// <exception cref="IOException">When the path is that of a folder, or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">When the file or its folder may not be written.</exception>
    public static void Write<T>(
        string path, IReadOnlyDictionary<string, string> metadata, IReadOnlyList<(string Name, Matrix<T> Matrix)> tensors)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var header = Header(metadata, tensors);
        WholeFile.Write(path, file =>
        {
            Span<byte> length = stackalloc byte[SafetensorsFile.LengthBytes];
            BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
            file.Write(length);
            file.Write(header);
            foreach (var piece in Data(tensors)) file.Write(piece);
        });
    }

    /// <summary>The tensors' bytes as they follow the header, row by row, in pieces of up to 1 MiB.</summary>
    internal static IEnumerable<byte[]> Data<T>(IReadOnlyList<(string Name, Matrix<T> Matrix)> tensors)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var size = Dtype.Bytes<T>();
        foreach (var (_, matrix) in tensors)
        {
            for (var i = 0; i < matrix.Rows; i++)
            {
                for (var j = 0; j < matrix.Columns;)
                {
                    var count = Math.Min(LargestPiece / size, matrix.Columns - j);
                    var piece = new byte[count * size];
                    Dtype.Write<T>(matrix.Row(i).Slice(j, count), piece);
                    yield return piece;
                    j += count;
                }
            }
        }
    }

    /// <summary>The header, padded with spaces so that the data are aligned.</summary>
    static byte[] Header<T>(IReadOnlyDictionary<string, string> metadata, IReadOnlyList<(string Name, Matrix<T> Matrix)> tensors)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (metadata.Count > 0) WriteMetadata(json, metadata);
            WriteTensors(json, tensors);
            json.WriteEndObject();
        }

        while (buffer.Length % Alignment != 0) buffer.WriteByte((byte)' ');
        if (buffer.Length > SafetensorsHeader.Largest)
            Require.Invalid($"header has {buffer.Length} bytes; expected at most {SafetensorsHeader.Largest}");
        return buffer.ToArray();
    }

    static void WriteMetadata(Utf8JsonWriter json, IReadOnlyDictionary<string, string> metadata)
    {
        json.WriteStartObject(SafetensorsHeader.MetadataKey);
        foreach (var (name, text) in metadata.OrderBy(entry => entry.Key, StringComparer.Ordinal)) json.WriteString(name, text);
        json.WriteEndObject();
    }

    static void WriteTensors<T>(Utf8JsonWriter json, IReadOnlyList<(string Name, Matrix<T> Matrix)> tensors)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var (names, offset) = (new HashSet<string> { SafetensorsHeader.MetadataKey }, 0L);
        foreach (var (name, matrix) in tensors)
        {
            if (!names.Add(name)) Require.Invalid($"tensor name '{name}' is taken; expected one that is not");
            json.WriteStartObject(name);
            json.WriteString("dtype", Dtype.Of<T>());
            WriteNumbers(json, "shape", matrix.Rows, matrix.Columns);
            var end = offset + (long)matrix.Count * Dtype.Bytes<T>();
            WriteNumbers(json, "data_offsets", offset, end);
            json.WriteEndObject();
            offset = end;
        }
    }

    static void WriteNumbers(Utf8JsonWriter json, string name, long first, long second)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(first);
        json.WriteNumberValue(second);
        json.WriteEndArray();
    }
}
