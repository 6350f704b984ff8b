using System.Buffers.Binary;
using System.Numerics;
using Microsoft.Win32.SafeHandles;

namespace InitStudy.Model.Saving;

/// <summary>An open safetensors file: its header is read and checked, tensors are read when asked for.</summary>
/// <remarks>
/// 8 bytes, the header's length as a little-endian number; the header, JSON; the tensors' bytes, row after row. Memory
/// grows with what the file holds, never with what its header claims. Format: README of
/// github.com/huggingface/safetensors, section "Format".
/// </remarks>
public sealed class SafetensorsFile : IDisposable
{
    internal const int LengthBytes = 8;

    const int LargestPiece = 1 << 20;

    readonly SafeFileHandle _file;
    readonly string _path;
    readonly long _dataStart;

    /// <summary>Opens a file.</summary>
    /// <exception cref="InvalidDataException">When it breaks the format: one line with path, value and what was expected.</exception>
    /// <exception cref="ArgumentException">When the path is empty, or has a character that no path may have.</exception>
    /// <exception cref="IOException">When it is a folder or a pipe, or cannot be opened or read.</exception>
    /// <exception cref="UnauthorizedAccessException">When it may not be read.</exception>
    public SafetensorsFile(string path)
    {
        if (Directory.Exists(path)) throw new IOException($"{path} is a folder; expected a file");
        (_path, _file) = (path, File.OpenHandle(path, options: FileOptions.SequentialScan));
        try
        {
            var headerLength = HeaderLength();
            var header = Bytes(LengthBytes, (int)headerLength);
            _dataStart = LengthBytes + headerLength;
            (Metadata, Tensors) = SafetensorsHeader.Parse(header, RandomAccess.GetLength(_file) - _dataStart);
        }
        catch (InvalidDataException broken)
        {
            _file.Dispose();
            throw Bad(broken.Message);
        }
        catch (NotSupportedException)
        {
            _file.Dispose();
            throw new IOException($"{path} can be read only once, from start to end; expected a file that can be read in any order");
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    /// <summary>Free text that the writer added, by name; empty without any.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>All tensors, in the order of their bytes.</summary>
    public IReadOnlyList<TensorEntry> Tensors { get; }

    /// <summary>Reads a tensor into a matrix of its shape.</summary>
    /// <exception cref="InvalidDataException">When there is none of that name, or its type or shape is another.</exception>
    public void Read<T>(string name, Matrix<T> matrix) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var entry = Require<T>(name, matrix.Rows, matrix.Columns);
        var (place, size) = (_dataStart + entry.Begin, Dtype.Bytes<T>());
        for (var i = 0; i < matrix.Rows; i++)
        {
            for (var row = matrix.Row(i); row.Length > 0;)
            {
                var piece = row[..Math.Min(LargestPiece / size, row.Length)];
                Dtype.Read(Bytes(place, piece.Length * size), piece);
                place += piece.Length * size;
                row = row[piece.Length..];
            }
        }
    }

    /// <summary>Reads some bytes of a tensor of any type and shape.</summary>
    /// <param name="tensor">One of <see cref="Tensors"/>.</param>
    /// <param name="start">Offset within the tensor.</param>
    /// <param name="destination">Shape: as many bytes as are read, all of them the tensor's.</param>
    /// <exception cref="ArgumentOutOfRangeException">When they are not all the tensor's.</exception>
    /// <exception cref="InvalidDataException">When the file has become shorter.</exception>
    public void ReadBytes(TensorEntry tensor, long start, Span<byte> destination)
    {
        if (start < 0 || start > tensor.End - tensor.Begin - destination.Length)
            throw new ArgumentOutOfRangeException(
                nameof(start), $"bytes are {start} to {start + destination.Length}; expected some of 0 to {tensor.End - tensor.Begin}");
        Fill(_dataStart + tensor.Begin + start, destination);
    }

    /// <summary>The entry of a tensor, if it has that type and shape.</summary>
    internal TensorEntry Require<T>(string name, int rows, int columns) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var entry = Tensors.FirstOrDefault(tensor => tensor.Name == name)
            ?? throw Bad($"has no tensor '{name}'; expected {Dtype.Of<T>()} ({rows}, {columns})");
        if (entry.Dtype != Dtype.Of<T>() || !entry.Shape.SequenceEqual([rows, columns]))
            throw Bad($"tensor '{name}' is {entry}; expected {Dtype.Of<T>()} ({rows}, {columns})");
        return entry;
    }

    /// <summary>Everything behind the header, piece by piece.</summary>
    internal IEnumerable<byte[]> Data()
    {
        for (var (start, end) = (_dataStart, RandomAccess.GetLength(_file)); start < end; start += LargestPiece)
            yield return Bytes(start, (int)Math.Min(LargestPiece, end - start));
    }

    /// <summary>A failure of this file, in one line.</summary>
    internal InvalidDataException Bad(string problem) => new($"{_path}: {OneLine.OfMessage(problem)}");

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    long HeaderLength()
    {
        var length = RandomAccess.GetLength(_file);
        if (length < LengthBytes)
            throw new InvalidDataException($"has {length} bytes; expected {LengthBytes} for the length of the header, and the header");
        var header = BinaryPrimitives.ReadUInt64LittleEndian(Bytes(0, LengthBytes));
        if (header > SafetensorsHeader.Largest || (long)header > length - LengthBytes)
            throw new InvalidDataException(
                $"header has {header} bytes; expected at most {Math.Min(SafetensorsHeader.Largest, length - LengthBytes)}");
        return (long)header;
    }

    byte[] Bytes(long start, int count)
    {
        var bytes = new byte[count];
        Fill(start, bytes);
        return bytes;
    }

    void Fill(long start, Span<byte> bytes)
    {
        for (var filled = 0; filled < bytes.Length;)
        {
            var read = RandomAccess.Read(_file, bytes[filled..], start + filled);
            if (read == 0) throw new InvalidDataException($"ends at byte {start + filled}; expected {start + bytes.Length} bytes");
            filled += read;
        }
    }
}
