using InitStudy.Harness.Data;
using InitStudy.Harness.Exhibits;
using InitStudy.Model;
using InitStudy.Model.Randomness;
using InitStudy.Model.Training;

namespace InitStudy.Experiments.Setups.OnlineLearning;

/// <summary>Every arm of Table 1 trained with several seeds, each at its own learning rate.</summary>
/// <remarks>All arms of a seed see the same images in the same order and share the random numbers of their weights.</remarks>
sealed class ShapesetRuns
{
    const int CurveImages = 1000, TestImages = 20_000;

    readonly IReadOnlyList<ArmHistory[]> _runs;

    /// <summary>Runs that were recorded: a history an arm for every seed.</summary>
    internal ShapesetRuns(ShapesetScale scale, RateSearch rates, IReadOnlyList<ArmHistory[]> runs) =>
        (Scale, Rates, _runs) = (scale, rates, runs);

    /// <summary>How large everything is.</summary>
    public ShapesetScale Scale { get; }

    /// <summary>How the learning rates were chosen.</summary>
    public RateSearch Rates { get; }

    /// <summary>The runs of an arm, one a seed; those of the same seed saw the same images.</summary>
    public IReadOnlyList<ArmHistory> Of(ShapesetArm arm) => [.. _runs.Select(seed => seed[IndexOf(arm)])];

    /// <summary>The learning rate of an arm.</summary>
    public double RateOf(ShapesetArm arm) => Rates.Best[IndexOf(arm)];

    /// <summary>Updates before reading number i.</summary>
    public int UpdatesAt(int reading) => (int)((long)Scale.Updates * reading / ArmHistory.Readings);

    /// <summary>The runs of the fast tier.</summary>
    public static ShapesetRuns Small(ExhibitContext context) => Train(ShapesetScale.Small, context, _ => { });

    /// <summary>Chooses rates, then trains. The root seed is a hash of a name, chosen by nobody.</summary>
    public static ShapesetRuns Train(ShapesetScale scale, ExhibitContext context, Action<string> finished)
    {
        var random = RandomStream.Root(StableHash.Of("glorot-bengio-2010"));
        var rates = RateSearch.Of(scale, random.Child("rates"), context, finished);
        var runs = context.InParallel(scale.Seeds, seed =>
        {
            var histories = Histories(scale, rates.Best, random.Child("runs").Child(seed), context.Cancellation);
            finished(FormattableString.Invariant($"seed {seed + 1} of {scale.Seeds}"));
            return histories;
        });
        return new(scale, rates, runs);
    }

    static ArmHistory[] Histories(
        ShapesetScale scale, IReadOnlyList<double> rates, RandomStream random, CancellationToken cancellation)
    {
        var networks = ShapesetArm.All.Select(arm => scale.Network(arm, random.Child("weights"))).ToArray();
        var run = new OnlineRun(scale.Images, random.Child("images"), networks, rates);
        var test = scale.Images.Draw(random.Child("test"), TestImages);
        Dataset probe = First(test, ProbedLayer.Examples), curve = First(test, CurveImages);
        var layers = networks.Select(_ => new List<IReadOnlyList<ProbedLayer>>()).ToArray();
        var errors = networks.Select(_ => new List<double>()).ToArray();
        for (var reading = 0; reading <= ArmHistory.Readings; reading++)
        {
            run.LearnUntil((int)((long)scale.Updates * reading / ArmHistory.Readings), cancellation);
            for (var arm = 0; arm < networks.Length; arm++)
            {
                layers[arm].Add(ProbedLayer.Of(networks[arm], probe));
                errors[arm].Add(Error(networks[arm], curve));
            }
        }

        return [.. networks.Select((network, arm) => new ArmHistory(layers[arm], errors[arm], Error(network, test)))];
    }

    static int IndexOf(ShapesetArm arm) => ShapesetArm.All.ToList().IndexOf(arm);

    static double Error(Network<float> network, Dataset test) =>
        1 - Evaluation.Of(network, test.Images, test.Labels).Accuracy;

    static Dataset First(Dataset test, int count) =>
        new(test.Name, test.Source, test.Images.RowRange(0, count), test.Labels[..count], test.Classes);
}
