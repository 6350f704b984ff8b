using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace InitStudy.Properties.CommandLine;

/// <summary>The program as it is built, in a process of its own with redirected output.</summary>
static class BuiltProgram
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public const int Interrupt = 2, Terminate = 15;

    /// <summary>Runs the program to its end in that folder, with one variable of the environment set: "NAME=value".</summary>
    public static async Task<Call> Run(string folder, string setting, params string[] args)
    {
        using var process = Start(folder, setting, args);
        return await End(process);
    }

    public static Process Start(string folder, string setting, params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "initstudy.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8,
            RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8,
        };
        var name = setting[..setting.IndexOf('=', StringComparison.Ordinal)];
        start.Environment[name] = setting[(name.Length + 1)..];
        return Process.Start(start)!;
    }

    public static async Task<Call> End(Process process)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(Patience);
        await using (patience.Token.Register(() => process.Kill(entireProcessTree: true))) await process.WaitForExitAsync();
        Assert.False(patience.IsCancellationRequested, $"still running after {Patience}");
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Sends a signal, as a terminal does for Ctrl-C.</summary>
    public static void Signal(Process process, int signal) => Assert.Equal(0, Kill(process.Id, signal));

    /// <summary>Whether this process, and so its children, were started deaf to Ctrl-C, as shells do in the background.</summary>
    public static bool IgnoresInterrupts()
    {
        var ignored = File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal));
        return (Convert.ToUInt64(ignored["SigIgn:".Length..].Trim(), 16) >> (Interrupt - 1) & 1) == 1;
    }

    [DllImport("libc", EntryPoint = "kill"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int Kill(int process, int signal);
}
