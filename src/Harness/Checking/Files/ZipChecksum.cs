using System.IO.Compression;
using System.IO.Hashing;

namespace InitStudy.Harness.Checking.Files;

/// <summary>The checksum of an archive's entries, which .NET does not compare on reading.</summary>
static class ZipChecksum
{
    /// <summary>Reads an entry and compares.</summary>
    /// <exception cref="InvalidDataException">When the archive names another checksum: the line lacks the file's name.</exception>
    public static void Require(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var crc = new Crc32();
        crc.Append(stream);
        var checksum = crc.GetCurrentHashAsUInt32();
        if (checksum != entry.Crc32)
            throw new InvalidDataException(FormattableString.Invariant($"has the checksum {checksum:x8}; expected {entry.Crc32:x8}, as the archive says"));
    }
}
