using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace InitStudy.Properties.CommandLine;

/// <summary>The program as it is built, in a process of its own with redirected output.</summary>
static class BuiltProgram
{
    public const int Interrupt = 2, Terminate = 15;

    const uint UserReadWrite = 0b110_000_000;

    /// <summary>Runs the program to its end in that folder, with one variable of the environment set: "NAME=value".</summary>
    public static Task<Call> Run(string folder, string setting, params string[] args) =>
        Run("initstudy", folder, [setting], args);

    /// <summary>Runs a program that lies beside the tests.</summary>
    public static async Task<Call> Run(string program, string folder, string[] settings, params string[] args)
    {
        using var process = Start(program, folder, settings, args);
        return await End(process);
    }

    public static Process Start(string program, string folder, string[] settings, params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, $"{program}.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8,
            RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var setting in settings)
        {
            var name = setting[..setting.IndexOf('=', StringComparison.Ordinal)];
            start.Environment[name] = setting[(name.Length + 1)..];
        }

        return Process.Start(start)!;
    }

    /// <summary>Waits for the end, however long a busy machine takes.</summary>
    public static async Task<Call> End(Process process)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
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

    /// <summary>A pipe with a name: whoever opens one end waits until the other is opened.</summary>
    public static void MakePipe(string path) => Assert.Equal(0, MakeFifo(path, UserReadWrite));

    [DllImport("libc", EntryPoint = "mkfifo", BestFitMapping = false), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int MakeFifo([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint mode);

    [DllImport("libc", EntryPoint = "kill"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int Kill(int process, int signal);
}
