using System.Runtime.CompilerServices;

namespace InitStudy.Snapshots;

/// <summary>Settings of every snapshot, before the first test.</summary>
static class Initializer
{
    [ModuleInitializer]
    internal static void Run()
    {
        VerifierSettings.UseUtf8NoBom();
        UseProjectRelativeDirectory("Verified");
    }
}
