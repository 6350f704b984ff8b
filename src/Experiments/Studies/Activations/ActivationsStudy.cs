using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.Activations.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;

namespace InitStudy.Experiments.Studies.Activations;

/// <summary>What activation functions keep, and where they break.</summary>
public sealed class ActivationsStudy : Study
{
    /// <summary>
    /// Settings beyond those that all studies share: each with the gain that keeps the mean square at 1.
    /// </summary>
    static readonly DeepSetting[] More =
    [
        new(new Elu(), Keeping(1.55)), new(new Gelu(), Keeping(2.35)), new(new Swish(), Keeping(2.81)),
    ];

    const string Id = "activations";

    /// <summary>Flat and dying units.</summary>
    public static Section FlatAndDyingUnits { get; } = new(Id, "Flat and dying units");

    /// <summary>Rectifiers and He's rule.</summary>
    public static Section RectifiersAndHeRule { get; } = new(Id, "Rectifiers and He's rule");

    /// <summary>LeCun's tanh and inputs.</summary>
    public static Section LeCunTanhAndInputs { get; } = new(Id, "LeCun's tanh and inputs");

    /// <summary>Self-normalization and what breaks it.</summary>
    public static Section SelfNormalizationAndWhatBreaksIt { get; } = new(Id, "Self-normalization and what breaks it");

    /// <summary>Gains in libraries.</summary>
    public static Section GainsInLibraries { get; } = new(Id, "Gains in libraries");

    /// <summary>Orthogonal weights.</summary>
    public static Section OrthogonalWeights { get; } = new(Id, "Orthogonal weights");

    public override string Name => Id;

    public override Topic Topic => Troubles.UnstableGradients;

    public override int Order => 3;

    public override string Title => "Activation functions and their initialization";

    public override string Introduction =>
        "An activation comes with a scale of weights: the one that keeps the mean square of the signal, 1 / E φ², " +
        "is not the one that keeps the gradient, 1 / E φ′², but for the rectifiers, where both are 2 / (1 + a²). " +
        "Rectifiers pay with units that can die; SELU normalizes itself, but not its gradients, and not with " +
        "dropout or skip connections; several gains that textbooks and libraries recommend keep neither. " +
        "Orthogonal weights keep both in square linear layers.";

    public override IReadOnlyList<Section> Sections { get; } =
    [
        FlatAndDyingUnits,
        RectifiersAndHeRule,
        LeCunTanhAndInputs,
        SelfNormalizationAndWhatBreaksIt,
        GainsInLibraries,
        OrthogonalWeights,
    ];

    internal static IReadOnlyList<Arm> PaperArms { get; } =
    [
        .. new DeepSetting[]
        {
            new(new Relu(), VarianceScaling.HeNormal), new(new LeakyRelu(), VarianceScaling.HeNormal),
            new(new Elu(), VarianceScaling.HeNormal), new(new Selu(), VarianceScaling.LeCunNormal),
            new(new Gelu(), VarianceScaling.HeNormal), new(new LeCunTanh(), VarianceScaling.LeCunNormal),
        }.Select(setting => DeepArm.Of(setting, DeepRun.LearningRate)),
    ];

    public override SlowExhibit? Slow => new PaperScale(Title, DeepRun.Network, PaperArms).Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context)
    {
        var runs = context.Shared(DeepRuns.Train).And(context, More);
        DeepSetting[] settings = [.. DeepSetting.All.Where(IsProper), .. More];
        return
        [
            new(
                "What an activation keeps of a Gaussian",
                "For pre-activations from N(0, 1). A gain multiplies the deviation of weights, √(fanIn · Var[W]); " +
                "the two gains keep E φ² and E φ′² at 1. They agree for the rectifiers only. The last column is " +
                "the gain that PyTorch's table recommends: it is right for the rectifiers, and neither of the two " +
                "for the logistic function, tanh and SELU.",
                [],
                MomentsTable.Create()),
            new(
                "Mean and variance by layer before training",
                $"Ten hidden layers of 100 units on {runs.Data.Name}, median of {DeepRuns.Seeds} seeds, over " +
                "images and units at fixed weights, each activation with its own gain. The mean stays near 0 for " +
                "tanh and SELU alone; the others carry a mean along, which is why their condition is on the mean " +
                "square and not on the variance. SELU holds its variance and ELU nearly, tanh with Glorot loses " +
                "it slowly, and swish, whose fixed point repels, lets it grow.",
                [
                    ("mean", DeepExhibits.ByLayer(
                        runs, settings, "Mean of the activations", "mean", AxisScale.Linear,
                        run => run.AtStart, layer => layer.Mean)),
                    ("variance", DeepExhibits.ByLayer(
                        runs, settings, "Variance of the activations", "variance", AxisScale.Decimal,
                        run => run.AtStart, layer => layer.SecondMoment - layer.Mean * layer.Mean)),
                ]),
            new(
                "Learning curves by activation",
                "Same seeds, same batches, same uniform numbers behind the weights; bands are the range of " +
                $"{DeepRuns.Seeds} seeds, ln 10 = 2.3 is guessing. With the weights that fit them all activations " +
                "but the logistic function learn ten layers from the first steps on.",
                [("learning", DeepExhibits.LearningCurves(runs, settings, "Training loss of ten hidden layers"))],
                DeepExhibits.FirstAndLast(runs, settings)),
            new(
                "Units that die",
                $"Four hidden layers of 16 units on {runs.Data.Name}, some steps of plain gradient descent: the " +
                "share of hidden units whose slope is 0 on every image after that, median and range of " +
                $"{DyingExhibit.Seeds} seeds. ReLU has a few dead units at any rate and more at the largest; leaky " +
                "ReLU has none. ELU, which is said to avoid dead units, can lose some at the largest rate all the " +
                "same: far to the left its slope eˢ is 0 in single precision.",
                [("dying", DyingExhibit.Plot(context))]),
        ];
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
