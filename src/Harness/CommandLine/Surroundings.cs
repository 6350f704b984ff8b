using System.Globalization;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Fma = InitStudy.Model.Kernels.Fma;

#pragma warning disable RS0030 // What differs between machines is asked here to show that it does.

namespace InitStudy.Harness.CommandLine;

/// <summary>What a program can see of its machine and its process, and what no result may depend on.</summary>
static class Surroundings
{
    /// <summary>Of so many of the C library's results some differ between versions, and with FMA.</summary>
    const int Exponentials = 20_000;

    /// <summary>Facts, a few a line: "name value, name value".</summary>
    public static IEnumerable<string> Lines() => Facts().Select(
        line => string.Join(", ", line.Select(fact => FormattableString.Invariant($"{fact.Name} {fact.Value}"))));

    static (string Name, object Value)[][] Facts() =>
    [
        [
            ("Vector512", Vector512.IsHardwareAccelerated),
            ("Vector256", Vector256.IsHardwareAccelerated),
            ("Vector128", Vector128.IsHardwareAccelerated),
            ("FMA", Fma.IsHardwareAccelerated),
            ("processors", Environment.ProcessorCount),
            ("culture", $"'{CultureInfo.CurrentCulture.Name}'"),
        ],
        [
            ("AVX", Avx.IsSupported),
            ("AVX2", Avx2.IsSupported),
            ("AVX-512", Avx512F.IsSupported),
            ("bytes of Vector<T>", Vector<byte>.Count),
            ("C library's exp", ExponentialsOfTheLibrary()),
        ],
        [
            ("framework compiled ahead", Compilation.IsAhead()),
            ("optimised at once", Compilation.IsOptimised()),
            ("loops optimised at once", Compilation.IsOptimisedWithLoop()),
            ("optimised on request", Compilation.IsOptimisedOnRequest()),
        ],
        [
            ("words in alphabetical order", CultureInfo.InvariantCulture.CompareInfo.Compare("a", "B") < 0),
            ("time zone", $"'{TimeZoneInfo.Local.Id}'"),
            ("home", Directory.Exists(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile))),
            ("folder", $"'{Path.GetFileName(Environment.CurrentDirectory)}'"),
        ],
    ];

    static string ExponentialsOfTheLibrary() =>
        Fingerprint.Hash<double>([.. Enumerable.Range(0, Exponentials).Select(i => Math.Exp(i / 1000.0))])[..8];
}
