using System.Diagnostics;

namespace InitStudy.Bench;

/// <summary>The peer's stopwatch: the best of several timed repeats, each long enough to be read reliably.</summary>
static class Timing
{
    const double LongEnough = 0.15;
    const int Repeats = 7;

    public static double SecondsPerCall(Action call)
    {
        call();
        call();
        var count = 1;
        while (Seconds(call, count) <= LongEnough) count *= 2;
        return Enumerable.Range(0, Repeats).Min(_ => Seconds(call, count) / count);
    }

    static double Seconds(Action call, int count)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < count; i++) call();
        return watch.Elapsed.TotalSeconds;
    }
}
