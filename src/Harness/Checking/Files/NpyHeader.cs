using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace InitStudy.Harness.Checking.Files;

/// <summary>What the header of a .npy file says.</summary>
/// <param name="Type">In the words of safetensors, or NumPy's where it is not read here.</param>
/// <param name="Shape">Sizes of the axes.</param>
/// <param name="IsFortran">Whether the first axis runs fastest.</param>
/// <param name="Length">Bytes before the first value.</param>
/// <remarks>
/// "\x93NUMPY", two bytes of version, the header's length in two bytes (version 1) or four, and the header: a Python
/// dictionary. NumPy's documentation, numpy.lib.format.
/// </remarks>
sealed partial record NpyHeader(string Type, IReadOnlyList<int> Shape, bool IsFortran, int Length)
{
    const int LongestHeader = 1 << 20;

    /// <summary>The first bytes of every such file.</summary>
    public static ReadOnlySpan<byte> Magic => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <summary>Reads it from the start of a file.</summary>
    /// <exception cref="InvalidDataException">When it is none: the line lacks the file's name.</exception>
    public static NpyHeader Read(Stream stream)
    {
        var start = Bytes(stream, Magic.Length + 2);
        if (!start.AsSpan().StartsWith(Magic)) throw new InvalidDataException("does not begin with \\x93NUMPY; expected a .npy file");
        var version = start[Magic.Length];
        var length = version == 1
            ? BinaryPrimitives.ReadUInt16LittleEndian(Bytes(stream, 2)) : BinaryPrimitives.ReadUInt32LittleEndian(Bytes(stream, 4));
        if (version is 0 or > 3 || length > LongestHeader)
            throw new InvalidDataException(
                FormattableString.Invariant($"has version {version} with a header of {length} bytes; expected version 1 to 3 and at most {LongestHeader}"));
        var text = Encoding.UTF8.GetString(Bytes(stream, (int)length));
        if (Dictionary().Match(text) is not { Success: true } match)
            throw new InvalidDataException("header is not readable; expected 'descr', 'fortran_order' and 'shape' of one array of numbers");
        return new(
            TypeOf(match.Groups["descr"].Value), ShapeOf(match.Groups["shape"].Value), match.Groups["fortran"].Value == "True",
            Magic.Length + 2 + (version == 1 ? 2 : 4) + (int)length);
    }

    static string TypeOf(string type) => type switch
    {
        "<f8" => "F64",
        "<f4" => "F32",
        "<f2" => "F16",
        ">f8" or ">f4" or ">f2" => throw new InvalidDataException($"has values of type {type}, big end first; expected <f8, <f4 or <f2"),
        _ => type,
    };

    static int[] ShapeOf(string text)
    {
        var sizes = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (sizes.All(size => int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            return [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))];
        throw new InvalidDataException($"has the shape ({text}); expected sizes up to {int.MaxValue}");
    }

    static byte[] Bytes(Stream stream, int count)
    {
        var bytes = new byte[count];
        if (stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false) < count)
            throw new InvalidDataException("ends within its header; expected a .npy file");
        return bytes;
    }

    [GeneratedRegex(
        @"^\{(?=[^}]*'descr':\s*'(?<descr>[^']+)')(?=[^}]*'fortran_order':\s*(?<fortran>True|False))"
        + @"(?=[^}]*'shape':\s*\((?<shape>[\d,\s]*)\))[^}]*\}\s*$")]
    private static partial Regex Dictionary();
}
