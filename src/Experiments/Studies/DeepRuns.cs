using InitStudy.Experiments.Data;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Studies;

/// <summary>The training runs that the exhibits share: every setting with the same few seeds.</summary>
public sealed class DeepRuns
{
    /// <summary>Runs of a setting.</summary>
    public const int Seeds = 5;

    readonly IReadOnlyList<DeepRun[]> _runs;

    DeepRuns(Dataset data, IReadOnlyList<DeepRun[]> runs) => (Data, _runs) = (data, runs);

    /// <summary>The images, as they were given.</summary>
    public Dataset Data { get; }

    /// <summary>Trains everything. The root seed is a hash of a name, chosen by nobody.</summary>
    public static DeepRuns Train(Dataset data, int threads, CancellationToken cancellation = default)
    {
        var random = RandomStream.Root(StableHash.Of("deep-runs"));
        var standardized = data.Standardized();
        DeepRun[][] runs = [.. DeepSetting.All.Select(_ => new DeepRun[Seeds])];
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        Parallel.For(0, DeepSetting.All.Count * Seeds, options, job =>
        {
            var (setting, seed) = (job / Seeds, job % Seeds);
            runs[setting][seed] =
                Workers.Alone(() => DeepRun.Of(DeepSetting.All[setting], standardized, random.Child(seed)));
        });
        RequireDifferentHistories(runs);
        return new(data, runs);
    }

    /// <summary>The runs of a setting, one a seed.</summary>
    public IReadOnlyList<DeepRun> Of(DeepSetting setting) => _runs[DeepSetting.All.ToList().IndexOf(setting)];

    /// <summary>The median over seeds of something read off a layer.</summary>
    public double Median(DeepSetting setting, Func<DeepRun, LayerStatistics> layer, Func<LayerStatistics, double> read) =>
        MedianOf(Of(setting).Select(run => read(layer(run))));

    /// <summary>The middle one of an odd number of values; NaN counts as the largest.</summary>
    public static double MedianOf(IEnumerable<double> values)
    {
        var sorted = values.OrderBy(value => double.IsNaN(value) ? double.PositiveInfinity : value).ToArray();
        return sorted[sorted.Length / 2];
    }

    /// <summary>Two arms with one history would mean that a setting had not reached its network.</summary>
    static void RequireDifferentHistories(DeepRun[][] runs)
    {
        for (var first = 0; first < runs.Length; first++)
        {
            for (var second = 0; second < first; second++)
            {
                if (runs[first][0].Losses.SequenceEqual(runs[second][0].Losses))
                    throw new InvalidOperationException(
                        $"'{DeepSetting.All[first].Name}' and '{DeepSetting.All[second].Name}' have the same history; expected two");
            }
        }
    }
}
