using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Hypotheses;

/// <summary>Writes down which numbers of which streams a piece of code draws.</summary>
static class DrawRecorder
{
    /// <summary>A stretch of one stream's numbers: first, first + 1, … first + count − 1.</summary>
    internal readonly record struct Draw(RandomStream Stream, long First, long Count);

    /// <summary>All that <paramref name="measurement"/> draws on this thread, in the order of time; kernels stay on it.</summary>
    internal static List<Draw> Of(Action measurement)
    {
        var (draws, thread) = (new List<Draw>(), Environment.CurrentManagedThreadId);
        RandomStream.Drawn += Record;
        try
        {
            KernelThreads.Alone(() =>
            {
                measurement();
                return 0;
            });
        }
        finally
        {
            RandomStream.Drawn -= Record;
        }

        return draws;

        void Record(RandomStream stream, long first, long count)
        {
            if (Environment.CurrentManagedThreadId == thread) draws.Add(new(stream, first, count));
        }
    }

    /// <summary>How often each number of each stream was drawn: runs of numbers that were drawn as often, by stream.</summary>
    internal static ILookup<RandomStream, int> Times(IEnumerable<Draw> draws) => draws.GroupBy(draw => draw.Stream)
        .SelectMany(stream => Depths(stream).Select(depth => (stream.Key, depth))).ToLookup(pair => pair.Key, pair => pair.depth);

    /// <summary>In how many stretches each piece of the line lies.</summary>
    static IEnumerable<int> Depths(IEnumerable<Draw> draws)
    {
        var depth = 0;
        foreach (var edge in draws.SelectMany(draw => new[] { (At: draw.First, Step: 1), (At: draw.First + draw.Count, Step: -1) })
            .GroupBy(edge => edge.At, edge => edge.Step).OrderBy(edges => edges.Key))
        {
            depth += edge.Sum();
            if (depth > 0) yield return depth;
        }
    }
}
