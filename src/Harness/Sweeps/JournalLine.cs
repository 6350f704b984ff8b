using System.Globalization;
using System.Numerics;
using System.Text;

namespace InitStudy.Harness.Sweeps;

/// <summary>A line of a journal: text, a space, and the CRC-32C of all before it as eight hexadecimal digits.</summary>
static class JournalLine
{
    /// <summary>A space, eight digits.</summary>
    const int Tail = 9;

    /// <summary>The line with its end.</summary>
    /// <param name="text">ASCII without line ends.</param>
    /// <param name="start">What the checksum starts from: for records the header's, so that none passes in another journal.</param>
    public static byte[] Write(string text, uint start) =>
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{text} {Checksum(text, start):x8}\n"));

    /// <summary>The text of a line without its end, or none if the checksum is another one.</summary>
    public static string? Read(ReadOnlySpan<byte> line, uint start)
    {
        if (line.Length < Tail || line[^Tail] != ' ') return null;
        var text = Encoding.ASCII.GetString(line[..^Tail]);
        Span<byte> expected = stackalloc byte[Tail - 1];
        Checksum(line[..^Tail], start).TryFormat(expected, out _, "x8", CultureInfo.InvariantCulture);
        return expected.SequenceEqual(line[^(Tail - 1)..]) ? text : null;
    }

    /// <summary>CRC-32C (Castagnoli): it sees every change within 32 bits in a row.</summary>
    public static uint Checksum(string text, uint start) => Checksum(Encoding.ASCII.GetBytes(text), start);

    static uint Checksum(ReadOnlySpan<byte> bytes, uint start)
    {
        var crc = ~start;
        foreach (var octet in bytes) crc = BitOperations.Crc32C(crc, octet);
        return ~crc;
    }
}
