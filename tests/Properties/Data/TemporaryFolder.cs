using System.IO.Compression;

namespace InitStudy.Properties.Data;

/// <summary>A new, empty folder, deleted at the end of the test.</summary>
sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("initstudy").FullName;

    /// <summary>The path of a file, or of one below: "folder/file".</summary>
    public string File(string name) => System.IO.Path.Combine([Path, .. name.Split('/')]);

    public void Write(string name, byte[] content) => System.IO.File.WriteAllBytes(File(name), content);

    /// <summary>Content as it goes into a file of this name: packed when it ends in ".gz".</summary>
    public static byte[] PackedFor(string name, byte[] content)
    {
        if (!name.EndsWith(".gz", StringComparison.Ordinal)) return content;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(content);
        return packed.ToArray();
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
