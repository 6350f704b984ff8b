using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using InitStudy.Model.Kernels;
using InitStudy.Properties.Data;

namespace InitStudy.Properties.CommandLine;

/// <summary>Every hash of `fingerprint` is the same, whatever processor, runtime, C library, user and place.</summary>
/// <remarks>
/// Each row sets variables that have nothing to do with each other for a process of its own, which must then report the
/// facts of each: a switch without effect proves nothing. Where a variable means nothing, only the hashes are compared.
/// </remarks>
public sealed class IdentityMatrixTests : IDisposable
{
    /// <summary>Where facts must show: any one of these words describes the machine.</summary>
    const string Everywhere = "X64 Arm64", X64 = "X64", Wide = "AVX-512", Linux = "Linux", Unix = "Linux macOS";

    static readonly string[] Machine =
    [
        OperatingSystem.IsLinux() ? Linux : OperatingSystem.IsMacOS() ? "macOS" : "Windows",
        $"{RuntimeInformation.ProcessArchitecture}",
        Vector512.IsHardwareAccelerated ? Wide : "",
    ];

    static readonly Dictionary<string, (string Where, string[] Facts)> Switches = new()
    {
        ["NOTHING="] = (Everywhere,
        [
            "framework compiled ahead True", "optimised at once True", "loops optimised at once True",
            "optimised on request True", "words in alphabetical order True",
        ]),
        ["DOTNET_EnableAVX512=0"] = (X64, ["Vector512 False", "AVX-512 False"]),
        ["DOTNET_EnableAVX2=0"] = (X64, ["Vector256 False", "AVX2 False", "FMA False"]),
        ["DOTNET_EnableAVX=0"] = (X64, ["Vector256 False", "AVX False", "FMA False"]),
        ["DOTNET_EnableHWIntrinsic=0"] = (X64, ["Vector128 False", "AVX False", "FMA False"]),
        ["DOTNET_PreferredVectorBitWidth=128"] = (X64, ["Vector256 False", "Vector512 False"]),
        ["DOTNET_PreferredVectorBitWidth=256"] = (X64, ["Vector512 False"]),
        ["DOTNET_MaxVectorTBitWidth=128"] = (X64, ["bytes of Vector<T> 16"]),
        ["DOTNET_MaxVectorTBitWidth=512"] = (Wide, ["bytes of Vector<T> 64"]),
        ["DOTNET_TieredCompilation=1"] = (Everywhere, ["optimised at once False", "loops optimised at once False"]),
        ["DOTNET_JITMinOpts=1"] = (Everywhere, ["optimised on request False"]),
        ["DOTNET_ReadyToRun=0"] = (Everywhere, ["framework compiled ahead False"]),
        ["DOTNET_PROCESSOR_COUNT=1"] = (Everywhere, ["processors 1"]),
        ["DOTNET_PROCESSOR_COUNT=3"] = (Everywhere, ["processors 3"]),
        ["DOTNET_PROCESSOR_COUNT=8"] = (Everywhere, ["processors 8"]),
        ["LC_ALL=es_ES.UTF-8"] = (Linux, ["culture 'es-ES'"]),
        ["LC_ALL=sv_SE"] = (Linux, ["culture 'sv-SE'"]),
        ["LC_ALL=tr_TR"] = (Linux, ["culture 'tr-TR'"]),
        ["LC_ALL=ar_SA"] = (Linux, ["culture 'ar-SA'"]),
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1"] = (Everywhere, ["words in alphabetical order False"]),
        ["TZ=Pacific/Kiritimati"] = (Unix, ["time zone 'Pacific/Kiritimati'"]),
        ["HOME=/dev/null"] = (Unix, ["home False"]),
    };

    readonly TemporaryFolder _elsewhere = new();

    public void Dispose() => _elsewhere.Dispose();

    [Theory]
    [InlineData("NOTHING=")]
    [InlineData("DOTNET_EnableAVX512=0", "DOTNET_MaxVectorTBitWidth=128", "LC_ALL=es_ES.UTF-8")]
    [InlineData("DOTNET_EnableAVX2=0", "DOTNET_PROCESSOR_COUNT=1")]
    [InlineData("DOTNET_EnableAVX=0", "LC_ALL=sv_SE")]
    [InlineData("DOTNET_EnableHWIntrinsic=0", "TZ=Pacific/Kiritimati")]
    [InlineData("DOTNET_PreferredVectorBitWidth=128", "DOTNET_PROCESSOR_COUNT=3", "LC_ALL=tr_TR")]
    [InlineData("DOTNET_PreferredVectorBitWidth=256", "DOTNET_PROCESSOR_COUNT=8", "LC_ALL=ar_SA", "HOME=/dev/null")]
    [InlineData("DOTNET_MaxVectorTBitWidth=512", "DOTNET_ReadyToRun=0", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1")]
    [InlineData("DOTNET_TieredCompilation=1")]
    [InlineData("DOTNET_JITMinOpts=1")]
    public async Task NoSwitchChangesAHash(params string[] settings)
    {
        var child = await Run(settings);
        Assert.Empty(settings.SelectMany(FactsOf).Except(child.Facts));
    }

    /// <summary>What a process must report under a setting; nothing on machines where the setting means nothing.</summary>
    static string[] FactsOf(string setting)
    {
        var (where, facts) = Switches[setting];
        return where.Split(' ').Intersect(Machine).Any() ? facts : [];
    }

    /// <summary>Without FMA the C library takes other functions, and its exponential differs in some last bits.</summary>
    [Fact]
    public async Task AnotherCLibraryChangesNoHash()
    {
        var child = await Run(["GLIBC_TUNABLES=glibc.cpu.hwcaps=-FMA,-FMA4"]);
        if (Machine is [Linux, X64, ..] && Fma.IsHardwareAccelerated)
            Assert.NotEqual(Library(await Call.Fingerprint.Value), Library(child));
    }

    static string Library(Call call) =>
        call.Facts.Single(fact => fact.StartsWith("C library's exp ", StringComparison.Ordinal));

    async Task<Call> Run(string[] settings)
    {
        var child = await BuiltProgram.Run("initstudy", _elsewhere.Path, settings, "fingerprint");
        Assert.Equal((0, ""), (child.Code, child.Error));
        Assert.Contains($"folder '{Path.GetFileName(_elsewhere.Path)}'", child.Facts);
        Assert.Equal((await Call.Fingerprint.Value).Hashes, child.Hashes);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_elsewhere.Path));
        return child;
    }
}
