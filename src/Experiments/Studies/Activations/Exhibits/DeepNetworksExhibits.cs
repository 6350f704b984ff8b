using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Reporting;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;

namespace InitStudy.Experiments.Studies.Activations.Exhibits;

/// <summary>Ten hidden layers of each activation, before and in training.</summary>
static class DeepNetworksExhibits
{
    const string LogisticName = "logistic, Glorot uniform", TanhName = "tanh, Glorot uniform", SeluName = "SELU, LeCun normal";

    /// <summary>
    /// Settings beyond those that all studies share: each with 1 / E φ(z)², the variance that keeps the mean square at 1.
    /// </summary>
    static readonly DeepSetting[] More =
    [
        new(new Elu(), Keeping(1.55)), new(new Gelu(), Keeping(2.35)), new(new Swish(), Keeping(2.81)),
    ];

    static DeepSetting[] Settings => [.. DeepSetting.All.Where(IsProper), .. More];

    /// <summary>The runs that both exhibits draw.</summary>
    public static DeepRuns Train(ExhibitContext context) => context.Shared(DeepRuns.Train).And(context, More);

    /// <summary>Mean and variance of the activations by layer.</summary>
    public static Exhibit BeforeTraining(DeepRuns runs)
    {
        var mean = DeepExhibits.ByLayer(
            runs, Settings, "Mean of the activations", "mean", AxisScale.Linear, run => run.AtStart, layer => layer.Mean);
        var variance = DeepExhibits.ByLayer(
            runs, Settings, "Variance of the activations", "variance", AxisScale.Decimal,
            run => run.AtStart, layer => layer.SecondMoment - layer.Mean * layer.Mean);
        double Change(string name) => variance[name].Y[^1] / variance[name].Y[0];
        return new(
            "Mean and variance by layer before training",
            $"{DeepRun.Network} on {runs.Data.Name}, median of {DeepRuns.Seeds} seeds, over images and units at fixed weights, " +
            "each activation with the initialization that the legend names.",
            [("mean", mean), ("variance", variance)])
        {
            Findings =
            [
                new(
                    "The mean stays within 0.1 of 0 in every layer for tanh and SELU, and for no other activation: that is why " +
                    "the condition of the others is on the mean square and not on the variance.",
                    mean.Curves.All(curve => curve.Y.All(y => Math.Abs(y) < 0.1) == curve.Label is TanhName or SeluName)),
                new(
                    "From the first layer to the last SELU's variance changes by less than a fifth, and tanh's with Glorot falls.",
                    Change(SeluName) is > 0.8 and < 1.25 && Change(TanhName) < 0.8),
            ],
        };
    }

    /// <summary>Learning curves and a table of first and last layers.</summary>
    public static Exhibit InTraining(DeepRuns runs)
    {
        var plot = DeepExhibits.LearningCurves(runs, Settings, "Training loss of ten hidden layers");
        return new(
            "Learning curves by activation",
            "Same seeds, same batches, same uniform numbers behind the weights, gradient descent with the learning rate " +
            $"{Format.Number(DeepRun.LearningRate)} for all; bands are the range of {DeepRuns.Seeds} seeds, " +
            $"{Guessing.Loss(runs.Data.Classes)} is guessing.",
            [("learning", plot)],
            DeepExhibits.FirstAndLast(runs, Settings))
        {
            Findings =
            [
                new(
                    "All activations but the logistic function bring the median loss below 1 within 200 steps; the logistic function stays above 2.2.",
                    plot.Curves.All(curve => curve.Label == LogisticName ? curve.Y[^1] > 2.2 : curve.Y[^1] < 1)),
                .. runs.Alike,
            ],
        };
    }

    /// <summary>
    /// Whether the initialization is the one that the activation's authors, or Glorot and Bengio, propose.
    /// </summary>
    static bool IsProper(DeepSetting setting) => setting.Activation switch
    {
        Relu => setting.Initializer.Equals(VarianceScaling.HeNormal),
        Selu => true,
        Softsign => false,
        _ => setting.Initializer.Equals(VarianceScaling.GlorotUniform),
    };

    static VarianceScaling Keeping(double scale) => new(scale, FanMode.In, UnitDistribution.Normal);
}
