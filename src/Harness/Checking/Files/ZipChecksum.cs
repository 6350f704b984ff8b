using System.IO.Compression;

namespace InitStudy.Harness.Checking.Files;

/// <summary>The cyclic redundancy check of an archive's entries, which .NET does not compare on reading.</summary>
/// <remarks>
/// The remainder of the bytes as a polynomial over GF(2) by x³² + x²⁶ + x²³ + … + 1, lowest bits first: 0xEDB88320. RFC 1952,
/// section 8, has the same one with code; PKWARE's APPNOTE.TXT, 4.4.7 (not read).
/// </remarks>
static class ZipChecksum
{
    const uint Polynomial = 0xEDB88320;

    /// <summary>Remainders of each byte.</summary>
    static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(value =>
    {
        var remainder = (uint)value;
        for (var bit = 0; bit < 8; bit++) remainder = (remainder >> 1) ^ (Polynomial & (0 - (remainder & 1)));
        return remainder;
    })];

    /// <summary>Reads an entry and compares.</summary>
    /// <exception cref="InvalidDataException">When the archive names another checksum: the line lacks the file's name.</exception>
    public static void Require(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var (bytes, checksum) = (new byte[1 << 16], uint.MaxValue);
        for (int read; (read = stream.Read(bytes)) > 0;)
        {
            foreach (var value in bytes.AsSpan(0, read)) checksum = (checksum >> 8) ^ Remainders[(byte)checksum ^ value];
        }

        if (~checksum != entry.Crc32)
            throw new InvalidDataException(FormattableString.Invariant($"has the checksum {~checksum:x8}; expected {entry.Crc32:x8}, as the archive says"));
    }
}
