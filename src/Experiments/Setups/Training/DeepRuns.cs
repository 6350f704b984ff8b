using InitStudy.Harness.Data;
using InitStudy.Harness.Exhibits;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.Training;

/// <summary>The training runs that the exhibits share: every setting with the same few seeds.</summary>
public sealed class DeepRuns
{
    /// <summary>Runs of a setting.</summary>
    public const int Seeds = 5;

    readonly IReadOnlyList<DeepSetting> _settings;
    readonly IReadOnlyList<DeepRun[]> _runs;

    /// <summary>Runs that were recorded: those of settings[i] are runs[i], one a seed.</summary>
    internal DeepRuns(Dataset data, IReadOnlyList<DeepSetting> settings, IReadOnlyList<DeepRun[]> runs) =>
        (Data, _settings, _runs) = (data, settings, runs);

    /// <summary>The images, as they were given.</summary>
    public Dataset Data { get; }

    /// <summary>Trains everything that <see cref="DeepSetting.All"/> lists.</summary>
    public static DeepRuns Train(ExhibitContext context) =>
        new DeepRuns(context.Data, [], []).And(context, DeepSetting.All);

    /// <summary>These runs and those of more settings. The root seed is a hash of a name, chosen by nobody.</summary>
    public DeepRuns And(ExhibitContext context, IReadOnlyList<DeepSetting> more)
    {
        var random = RandomStream.Root(StableHash.Of("deep-runs"));
        var data = context.Standardized;
        var runs = context.InParallel(
            more.Count * Seeds, job => DeepRun.Of(more[job / Seeds], data, random.Child(job % Seeds)));
        return new(Data, [.. _settings, .. more], [.. _runs, .. runs.Chunk(Seeds)]);
    }

    /// <summary>Settings that train alike, if any.</summary>
    public IReadOnlyList<Finding> Alike => Arms.Alike(
        [.. _settings.Select(setting => setting.Name)], [.. _runs.Select(seeds => seeds[0].Losses)]);

    /// <summary>The runs of a setting, one a seed.</summary>
    public IReadOnlyList<DeepRun> Of(DeepSetting setting) => _runs[_settings.ToList().IndexOf(setting)];

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
