using System.Diagnostics;
using System.Globalization;

namespace InitStudy.Mutation;

/// <summary>A <see cref="Worker"/>, ended when a mutant makes it run on without end.</summary>
sealed class WorkerProcess : IDisposable
{
    /// <summary>Processor time for the tests of one mutant, in seconds; waiting counts a tenth.</summary>
    const double Patience = 60;

    readonly Process _process;

    public WorkerProcess(string folder, string mutated, string tests, string reached, int atStart)
    {
        _process = Process.Start(new ProcessStartInfo(
            "dotnet",
            [
                "exec", "--runtimeconfig", Path.Combine(folder, "InitStudy.Properties.runtimeconfig.json"),
                Path.Combine(folder, "InitStudy.Mutation.dll"), "worker", mutated, tests, reached, atStart.ToString(CultureInfo.InvariantCulture),
            ])
        { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        IsRunning = Read(double.PositiveInfinity) is not null;
    }

    public bool IsRunning { get; private set; }

    /// <summary>The test that fails with a mutant, nothing if all pass.</summary>
    public string Try(int mutant)
    {
        if (!IsRunning) return "the process of the tests";
        _process.StandardInput.WriteLine(mutant);
        if (Read(Patience) is { } killer) return killer;
        IsRunning = false;
        return "time or the process of the tests";
    }

    string? Read(double patience)
    {
        var (cpu, watch) = (_process.TotalProcessorTime, Stopwatch.StartNew());
        while (true)
        {
            var line = _process.StandardOutput.ReadLineAsync();
            while (!line.Wait(500))
                if (!_process.HasExited && (_process.TotalProcessorTime - cpu).TotalSeconds + watch.Elapsed.TotalSeconds / 10 > patience) _process.Kill(true);
            if (line.Result is null) return null;
            if (line.Result.StartsWith(Worker.Mark, StringComparison.Ordinal)) return line.Result[Worker.Mark.Length..];
            Console.WriteLine(line.Result);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(true);
        _process.Dispose();
    }
}
