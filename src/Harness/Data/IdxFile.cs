using System.Buffers.Binary;
using System.IO.Compression;

namespace InitStudy.Harness.Data;

/// <summary>
/// The content of one IDX file of unsigned bytes: a big-endian header (magic number 0x00000800 + dimensions, then one
/// size a dimension), then one byte an element.
/// </summary>
sealed record IdxFile(int[] Sizes, byte[] Data)
{
    const uint UnsignedBytes = 0x00000800;
    const int MaxElements = 1 << 30;
    const int FirstBuffer = 1 << 16;

    /// <summary>Reads a file to its end; a name that ends in ".gz" means gzip.</summary>
    /// <exception cref="InputException">When the file is unreadable or its length is not the header's.</exception>
    public static IdxFile Read(string path, int dimensions)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (!path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) return Parse(file, path, dimensions);
            using var unpacked = new GZipStream(file, CompressionMode.Decompress);
            return Parse(unpacked, path, dimensions);
        }
        catch (InvalidDataException e)
        {
            throw IdxFolder.BadInput(path, $"corrupt gzip data ({e.Message}); expected a whole gzip file");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw IdxFolder.BadInput(path, $"cannot be read ({e.Message}); expected a readable file");
        }
    }

    static IdxFile Parse(Stream stream, string path, int dimensions)
    {
        var header = new byte[4 + 4 * dimensions];
        var found = stream.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        if (found == 0) throw Bad(path, $"empty; expected a header of {header.Length} bytes");
        if (found < header.Length)
            throw Bad(path, $"truncated, {found} bytes; expected a header of {header.Length} bytes");

        var magic = BinaryPrimitives.ReadUInt32BigEndian(header);
        var expectedMagic = UnsignedBytes + (uint)dimensions;
        if (magic != expectedMagic)
            throw Bad(path, $"magic number is 0x{magic:X8}; expected 0x{expectedMagic:X8}");

        var sizes = new uint[dimensions];
        for (var i = 0; i < dimensions; i++) sizes[i] = BinaryPrimitives.ReadUInt32BigEndian(header.AsSpan(4 + 4 * i));
        var length = Elements(sizes, path);
        return new(Array.ConvertAll(sizes, size => (int)size), ReadData(stream, path, header.Length, length));
    }

    static int Elements(uint[] sizes, string path)
    {
        // Three factors below 2^32 cannot overflow 128 bits.
        var elements = sizes.Aggregate(UInt128.One, (product, size) => product * size);
        if (elements == 0 || elements > MaxElements)
            throw Bad(path, $"sizes are {string.Join(" x ", sizes)}; expected 1 to {MaxElements} elements");
        return (int)elements;
    }

    // The buffer grows with the data that arrive: a header that promises too much costs no memory.
    static byte[] ReadData(Stream stream, string path, int headerLength, int length)
    {
        var total = (long)headerLength + length;
        var data = new byte[Math.Min(length, FirstBuffer)];
        var filled = 0;
        while (true)
        {
            filled += stream.ReadAtLeast(data.AsSpan(filled), data.Length - filled, throwOnEndOfStream: false);
            if (filled < data.Length)
                throw Bad(path, $"truncated, {(long)headerLength + filled} bytes; expected {total} from its header");
            if (filled == length) break;
            Array.Resize(ref data, (int)Math.Min(length, 2L * data.Length));
        }
        // Reading on to the end also makes gzip compare its checksum: strictly, as set in Directory.Build.props.
        if (stream.ReadByte() >= 0) throw Bad(path, $"more than {total} bytes; expected {total} from its header");
        return data;
    }

    static InputException Bad(string path, FormattableString problem) =>
        IdxFolder.BadInput(path, FormattableString.Invariant(problem));
}
