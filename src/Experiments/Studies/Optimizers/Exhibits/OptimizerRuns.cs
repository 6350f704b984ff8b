using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Data;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Studies.Optimizers.Exhibits;

/// <summary>
/// Every optimizer at every learning rate of a grid, each from the same few starts with the same batches.
/// </summary>
public sealed class OptimizerRuns
{
    /// <summary>Runs of an optimizer at a learning rate.</summary>
    public const int Seeds = 5;

    /// <summary>Updates of a run.</summary>
    public const int Steps = 240;

    /// <summary>Updates that one point of a learning curve averages.</summary>
    public const int Window = 10;

    const int Width = 16, HiddenLayers = 2, Batch = 16, AtEnd = 4;

    readonly double[][][][] _losses; // optimizer, learning rate, seed, window

    /// <summary>Runs that were recorded: the mean losses by optimizer, learning rate, seed and window.</summary>
    internal OptimizerRuns(double[][][][] losses) => _losses = losses;

    /// <summary>2⁻¹², 2⁻¹¹, …, 2⁻¹.</summary>
    public static IReadOnlyList<double> Rates { get; } = [.. Enumerable.Range(-12, 12).Select(e => Powers.OfTwo(e))];

    /// <summary>Trains everything. The root seed is a hash of a name, chosen by nobody.</summary>
    public static OptimizerRuns Train(ExhibitContext context)
    {
        var random = RandomStream.Root(StableHash.Of("optimizer-runs"));
        var data = context.Standardized;
        var (settings, rates) = (OptimizerSetting.All, Rates);
        var runs = context.InParallel(settings.Count * rates.Count * Seeds, job => Losses(
            settings[job / Seeds / rates.Count].At(rates[job / Seeds % rates.Count]), data, random.Child(job % Seeds)));
        return new([.. runs.Chunk(Seeds).Chunk(rates.Count)]);
    }

    /// <summary>Optimizers that train alike, if any.</summary>
    public IReadOnlyList<Finding> Alike => Arms.Alike(
        [.. OptimizerSetting.All.Select(setting => setting.Name)],
        [.. OptimizerSetting.All.Select(setting => AtBestRate(setting)[0])]);

    /// <summary>
    /// Mean training loss of each ten updates, a row a seed, at the learning rate with the best median at the end.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<double>> AtBestRate(OptimizerSetting setting) =>
        _losses[Index(setting)][BestRate(setting)];

    /// <summary>Number of that learning rate in <see cref="Rates"/>.</summary>
    public int BestRate(OptimizerSetting setting)
    {
        var ends = Ends(setting);
        return ends.ToList().IndexOf(ends.Min());
    }

    /// <summary>
    /// Median over seeds of the loss over the last forty updates, at each learning rate; infinite if that diverged.
    /// </summary>
    public IReadOnlyList<double> Ends(OptimizerSetting setting) =>
        [.. _losses[Index(setting)].Select(seeds => DeepRuns.MedianOf(seeds.Select(End)))];

    /// <summary>Learning rates whose loss at the end is at most twice the best one's.</summary>
    public int NearlyBest(OptimizerSetting setting)
    {
        var ends = Ends(setting);
        return ends.Count(loss => loss <= 2 * ends.Min());
    }

    static int Index(OptimizerSetting setting) => OptimizerSetting.All.ToList().IndexOf(setting);

    static double End(double[] losses)
    {
        var mean = losses.TakeLast(AtEnd).Average();
        return double.IsNaN(mean) ? double.PositiveInfinity : mean;
    }

    static double[] Losses(IOptimizer optimizer, Dataset data, RandomStream random)
    {
        int[] sizes = [data.Pixels, .. Enumerable.Repeat(Width, HiddenLayers), data.Classes];
        var network = Mlp.Create<float>(sizes, new Relu(), VarianceScaling.HeNormal, random.Child("weights"), Batch);
        var run = new TrainingRun<float>(network, optimizer, data.Images, data.Labels, random.Child("batches"));
        var losses = new double[Steps / Window];
        for (var window = 0; window < losses.Length; window++)
        {
            for (var step = 0; step < Window; step++) losses[window] += run.Step() / Window;
        }

        return losses;
    }
}
