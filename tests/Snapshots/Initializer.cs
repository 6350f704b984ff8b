using System.Runtime.CompilerServices;

namespace InitStudy.Snapshots;

/// <summary>Settings of every snapshot, before the first test.</summary>
static class Initializer
{
    /// <summary>Where verified files are.</summary>
    internal static string Folder { get; } = InProject("Verified");

    [ModuleInitializer]
    internal static void Run()
    {
        VerifierSettings.UseUtf8NoBom();
        UseProjectRelativeDirectory("Verified");
    }

    static string InProject(string folder, [CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, folder);
}
