using System.Diagnostics.Contracts;
using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>
/// Compares what a test made with the snapshot kept in the repository: the part of Verify.Xunit that this project uses,
/// with the same names, signatures and file names.
/// </summary>
/// <remarks>
/// Bytes are compared as they are: nothing is scrubbed, line ends and the final newline count. A verification starts
/// when it is awaited or returned; the attribute Pure makes it an error (CA1806) to drop one.
/// </remarks>
public static class Verifier
{
    /// <summary>Where snapshots lie, relative to the project; null for beside the source file.</summary>
    internal static string? ProjectRelativeDirectory { get; private set; }

    /// <summary>Keeps all snapshots in one directory of the project.</summary>
    public static void UseProjectRelativeDirectory(string directory) => ProjectRelativeDirectory = directory;

    /// <summary>Verifies a text, kept as a .txt file.</summary>
    [Pure]
    public static SettingsTask Verify(
        string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    /// <summary>Verifies a text, kept under the given extension.</summary>
    [Pure]
    public static SettingsTask Verify(
        string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(new Target(extension, target!), settings, sourceFile);

    /// <summary>Verifies bytes, kept under the given extension.</summary>
    [Pure]
    public static SettingsTask Verify(
        byte[]? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(new Target(extension, target!), settings, sourceFile);

    /// <summary>Verifies one target.</summary>
    [Pure]
    public static SettingsTask Verify(
        Target target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify([target], settings, sourceFile);

    /// <summary>Verifies all targets of one test, each in its own file; one failure names all that differ.</summary>
    [Pure]
    public static SettingsTask Verify(
        IEnumerable<Target> targets, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        new(settings, final => Verification.Run([.. targets], final, UseVerifyAttribute.Test, sourceFile));
}
