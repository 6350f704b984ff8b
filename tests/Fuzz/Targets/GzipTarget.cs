using System.IO.Compression;

namespace InitStudy.Fuzz.Targets;

/// <summary>The same images in a gzip file.</summary>
sealed class GzipTarget() : IdxTarget("input.idx.gz")
{
    public override string Name => "gzip";

    /// <remarks>Bytes that unpack are input, too: a byte of gzip may hold a thousand.</remarks>
    public override long Factor => 10 * 1032;

    public override IReadOnlyList<byte[]> Seeds =>
        [.. new[] { CompressionLevel.NoCompression, CompressionLevel.SmallestSize }.Select(level => Packed(Plain, level))];

    static byte[] Packed(byte[] plain, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, level)) gzip.Write(plain);
        return packed.ToArray();
    }
}
