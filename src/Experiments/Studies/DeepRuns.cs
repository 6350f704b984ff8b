using InitStudy.Experiments.Data;
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
    public static DeepRuns Train(Workshop workshop)
    {
        var random = RandomStream.Root(StableHash.Of("deep-runs"));
        var data = workshop.Standardized;
        var runs = workshop.InParallel(
            DeepSetting.All.Count * Seeds,
            job => DeepRun.Of(DeepSetting.All[job / Seeds], data, random.Child(job % Seeds)));
        DeepRun[][] bySetting = [.. runs.Chunk(Seeds)];
        Arms.RequireDifferent(
            [.. DeepSetting.All.Select(setting => setting.Name)], [.. bySetting.Select(seeds => seeds[0].Losses)]);
        return new(workshop.Data, bySetting);
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
}
