using System.Diagnostics;
using System.Globalization;
using InitStudy.Harness.CommandLine;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Bench.Sweeps;

/// <summary>What sweeps cost beside their cells: the figures of docs/scale.md.</summary>
static class SweepScale
{
    const int Shards = 1000, Rounds = 7;

    static readonly InitStudyProgram Program = new(
        new Catalog(typeof(SweepScale).Assembly), () => throw new InvalidOperationException("a sweep asks for images"));

    /// <summary>A line for each of them.</summary>
    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("initstudy").FullName;
        try
        {
            Overhead(Path.Combine(folder, "slow"));
            string single = Path.Combine(folder, "single"), many = Path.Combine(folder, "many");
            Time("sweep/journal-of-a-million-cells", () => Invoke("sweep", "million-cells", "--threads", "1", "--out", single));
            Time("sweep/resume-after-a-million-cells", () => Invoke("sweep", "million-cells", "--threads", "1", "--out", single));
            Time("sweep/merge-of-one-journal", () => Invoke("merge", single));
            Time("sweep/journals-of-1000-shards", () =>
            {
                for (var shard = 0; shard < Shards; shard++)
                    Invoke("sweep", "million-cells", "--threads", "1", "--out", many, "--shard", Text(shard), "--of", Text(Shards));
            });
            Time("sweep/merge-of-1000-journals", () => Invoke("merge", many));
            Line("sweep/peak-memory", "MB", Process.GetCurrentProcess().PeakWorkingSet64 / 1e6);
            Line("sweep/journal-bytes-of-a-cell", "B", new DirectoryInfo(single).EnumerateFiles("*.journal").Sum(file => file.Length) / 1e6);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>
    /// How much longer a shard takes than a plain loop over the same cells, journal included, by clock and by processor time:
    /// the shortest of each, taken in turns.
    /// </summary>
    static void Overhead(string folder)
    {
        var sum = 0.0;
        var (loop, loopWork) = (double.PositiveInfinity, double.PositiveInfinity);
        var (shard, shardWork) = (loop, loopWork);
        for (var round = 0; round < Rounds; round++)
        {
            var (clock, work) = Seconds(() =>
            {
                for (var cell = 0; cell < SlowCells.Count; cell++) sum += SlowCells.Mean(RandomStream.Root((ulong)cell));
            });
            (loop, loopWork) = (Math.Min(loop, clock), Math.Min(loopWork, work));
            (clock, work) = Seconds(() => Invoke("sweep", "slow-cells", "--threads", "1", "--out", $"{folder}{round}"));
            (shard, shardWork) = (Math.Min(shard, clock), Math.Min(shardWork, work));
        }

        Line("sweep/cell-of-the-plain-loop", "ms", 1000 * loop / SlowCells.Count);
        Line("sweep/overhead-by-clock", "percent", 100 * ((shard / loop) - 1));
        Line("sweep/overhead-by-processor-time", "percent", 100 * ((shardWork / loopWork) - 1));
    }

    static void Invoke(params string[] args)
    {
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        if (Program.Invoke(args, TextWriter.Null, error).GetAwaiter().GetResult() != 0) throw new InvalidOperationException(error.ToString());
    }

    /// <summary>Seconds by the clock, and of this process' processor time, which a busy machine does not lengthen.</summary>
    static (double Clock, double Processor) Seconds(Action work)
    {
        var (watch, before) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        work();
        return (watch.Elapsed.TotalSeconds, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
    }

    static void Time(string workload, Action work)
    {
        var (clock, processor) = Seconds(work);
        Line(workload, "s", clock);
        Line($"{workload}/processor", "s", processor);
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    static void Line(string workload, string unit, double value) =>
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{{\"workload\":\"{workload}\",\"unit\":\"{unit}\",\"value\":{value:0.###}}}\n"));
}
