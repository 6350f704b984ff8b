using System.Text;

namespace InitStudy.Snapshots;

/// <summary>A directory of snapshots that lives as long as one test.</summary>
sealed class TemporarySnapshots : IDisposable
{
    internal string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("snapshots-").FullName;

    /// <summary>The names of all files, in ordinal order.</summary>
    internal string[] Names =>
        [.. System.IO.Directory.EnumerateFiles(Directory).Select(Path.GetFileName).Order(StringComparer.Ordinal)!];

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);

    /// <summary>Writes the text's UTF-8 bytes and nothing else.</summary>
    internal void Write(string name, string text) =>
        File.WriteAllBytes(Path.Combine(Directory, name), Encoding.UTF8.GetBytes(text));

    internal byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Directory, name));

    /// <summary>The verification, kept in this directory.</summary>
    internal SettingsTask In(SettingsTask verification) => verification.UseDirectory(Directory).DisableDiff();

    /// <summary>Runs a verification in this directory that must fail.</summary>
    internal async Task<string> FailureOf(SettingsTask verification) =>
        (await Assert.ThrowsAnyAsync<Exception>(() => In(verification).ToTask())).Message;
}
