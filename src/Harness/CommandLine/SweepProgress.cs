using System.Diagnostics;
using InitStudy.Harness.Reporting;

namespace InitStudy.Harness.CommandLine;

/// <summary>Cells done, rate and time left, for a person who watches standard error; nothing for a file or a test.</summary>
static class SweepProgress
{
    /// <summary>Between two lines: a quarter of a second.</summary>
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Runs the work; it calls back after every cell.</summary>
    public static T Show<T>(TextWriter error, string name, long before, long cells, Func<Action, T> work)
    {
        if (error is not StandardError display) return work(() => { });
        var (watch, shown, done) = (Stopwatch.StartNew(), -Pause, 0L);
        try
        {
            return work(() =>
            {
                done++;
                if (watch.Elapsed - shown < Pause) return;
                shown = watch.Elapsed;
                var rate = done / shown.TotalSeconds;
                var left = (cells - before - done) / rate;
                display.Show(FormattableString.Invariant($"{name}: {before + done} of {cells} cells, {rate:0.0} a second, {Format.Count((long)left)} s left"));
            });
        }
        finally
        {
            display.Clear();
        }
    }
}
