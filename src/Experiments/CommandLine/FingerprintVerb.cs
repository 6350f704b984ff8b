using System.CommandLine;
using System.Globalization;
using System.Runtime.Intrinsics;
using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.CommandLine;

/// <summary>`fingerprint`: hashes of every numeric building block and of a report, with the hardware features in use.</summary>
static class FingerprintVerb
{
    public static Command Create(TextWriter output)
    {
        var command = new Command("fingerprint", "Hashes every numeric building block and a report: the same on every machine.");
        command.SetAction(_ => Write(output));
        return command;
    }

    static int Write(TextWriter output)
    {
        output.Write($"# Vector512 {Vector512.IsHardwareAccelerated}, Vector256 {Vector256.IsHardwareAccelerated}, ");
        output.Write($"Vector128 {Vector128.IsHardwareAccelerated}, FMA {Fma.IsHardwareAccelerated}, ");
        output.Write(FormattableString.Invariant($"processors {Environment.ProcessorCount}, culture '{CultureInfo.CurrentCulture.Name}'\n"));
        foreach (var (block, hash) in Fingerprint.All()) output.Write($"{block} {hash}\n");
        return ExitCode.AsRecorded;
    }
}
