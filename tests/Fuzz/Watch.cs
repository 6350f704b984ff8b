namespace InitStudy.Fuzz;

/// <summary>Runs a fuzzer, and notices when a reader hangs: then no input is done for a minute.</summary>
static class Watch
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>What went wrong, if something did.</summary>
    public static async Task<string?> Fault(Fuzzer fuzzer, long inputs)
    {
        var run = Task.Run(() => fuzzer.Run(inputs));
        while (true)
        {
            var before = fuzzer.Done;
            if (await Task.WhenAny(run, Task.Delay(Patience)) == run) return run.Exception?.InnerException?.ToString();
            if (fuzzer.Done == before) return $"an input takes more than {Patience.TotalSeconds} seconds";
        }
    }
}
