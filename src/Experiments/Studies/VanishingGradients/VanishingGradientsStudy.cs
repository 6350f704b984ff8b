using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.VanishingGradients.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Exhibits.Figures;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;

namespace InitStudy.Experiments.Studies.VanishingGradients;

/// <summary>Why signals and gradients vanish or explode.</summary>
public sealed class VanishingGradientsStudy : Study
{
    const string Id = "vanishing-gradients";

    /// <summary>Saturation.</summary>
    public static Section Saturation { get; } = new(Id, "Saturation");

    /// <summary>N(0, 1) with the logistic function.</summary>
    public static Section StandardNormalWithTheLogisticFunction { get; } = new(Id, "N(0, 1) with the logistic function");

    /// <summary>Layers learn at different speeds.</summary>
    public static Section LayersLearnAtDifferentSpeeds { get; } = new(Id, "Layers learn at different speeds");

    /// <summary>Explosion.</summary>
    public static Section Explosion { get; } = new(Id, "Explosion");

    /// <summary>Order, chaos and depth.</summary>
    public static Section OrderChaosAndDepth { get; } = new(Id, "Order, chaos and depth");

    public override string Name => Id;

    public override Topic Topic => Troubles.UnstableGradients;

    public override int Order => 1;

    public override string Title => "Vanishing and exploding gradients";

    public override string Introduction =>
        "The chapter opens with deep networks whose lower layers do not learn. It blames the logistic function together " +
        "with weights from N(0, 1): the variance is said to grow from layer to layer until the top saturates, and the " +
        "gradient to be gone before it reaches the bottom. Read strictly, some of that holds, some holds under " +
        "conditions, and some is false; where a statement is false, a corrected one stands beside it.";

    public override IReadOnlyList<Section> Sections { get; } =
    [
        Saturation,
        StandardNormalWithTheLogisticFunction,
        LayersLearnAtDifferentSpeeds,
        Explosion,
        OrderChaosAndDepth,
    ];

    internal static IReadOnlyList<Arm> PaperArms { get; } =
    [
        DeepArm.Of(new(new Logistic(), VarianceScaling.GlorotUniform), DeepRun.LearningRate),
        DeepArm.Of(new(new Tanh(), VarianceScaling.Heuristic), DeepRun.LearningRate),
        DeepArm.Of(new(new Tanh(), VarianceScaling.GlorotUniform), DeepRun.LearningRate),
        DeepArm.Of(new(new Relu(), VarianceScaling.HeNormal), DeepRun.LearningRate),
        DeepArm.Of(new(new Selu(), VarianceScaling.LeCunNormal), DeepRun.LearningRate),
    ];

    public override SlowExhibit? Slow => new PaperScale(Title, DeepRun.Network, PaperArms).Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context)
    {
        var runs = context.Shared(DeepRuns.Train);
        DeepSetting[] settings =
        [
            .. DeepSetting.All.Where(setting => setting.Activation is not Softsign
                && !(setting.Activation is Relu && setting.Initializer is VarianceScaling { Mode: FanMode.Average })),
        ];
        return
        [
            new(
                "The logistic function and its derivative",
                "The output leaves (0.01, 0.99) at |x| = ln 99 = 4.6; beyond that the derivative is below 4 % of its " +
                "largest value, 1/4. The derivative never exceeds 1/4, so a layer shrinks the gradient unless its weights " +
                "make up for that.",
                [("logistic", Logistic())]),
            new(
                "Signal and gradient by layer, before training",
                $"Ten hidden layers of 100 units on {runs.Data.Name}, median of {DeepRuns.Seeds} seeds. Left to right is " +
                "bottom to top. The signal: logistic units stay near 1/4 plus their variance whatever comes in; U(±1/√fanIn) " +
                "leaves tanh a third of the mean square a layer; with Glorot it fades slowly; ReLU with He and SELU keep it. " +
                "The gradient, read from right to left: with small weights and logistic units its norm loses more than half a " +
                "decade a layer; with N(0, 1) it survives, since 100 inputs a unit put χ₁ near 1. With tanh, ReLU and SELU " +
                "all layers start at the same speed, also where both signal and gradient fade: what one loses upwards the " +
                "other loses downwards, and their product stays.",
                [
                    ("signal", DeepExhibits.ByLayer(
                        runs, settings, "Mean square of each layer's outputs before training", "mean square of outputs",
                        AxisScale.Decimal, run => run.AtStart, layer => layer.SecondMoment)),
                    ("gradient", DeepExhibits.ByLayer(
                        runs, settings, "Gradient by each layer's weights before training", "‖∂L/∂W‖",
                        AxisScale.Decimal, run => run.AtStart, layer => layer.GradientNorm)),
                ]),
            new(
                "Saturation by layer, before training",
                "Share of units whose slope is below 4 % of the largest one (for ReLU: units that are off). With N(0, 1) " +
                "about half of all logistic units are saturated in every layer, not only at the top; with small weights none is.",
                [("saturation", DeepExhibits.ByLayer(
                    runs, settings, "Saturated units before training", "share of units", AxisScale.Linear,
                    run => run.AtStart, layer => layer.Saturation))]),
            new(
                "Learning curves",
                $"Plain gradient descent, rate {DeepRun.LearningRate.ToString(System.Globalization.CultureInfo.InvariantCulture)}, " +
                $"batches of {DeepRun.Batch}; lines are medians, bands the range of {DeepRuns.Seeds} seeds. ln 10 = 2.3 is guessing. " +
                "Small weights with logistic units stay there: their gradients are gone. N(0, 1) moves, slowly. The table " +
                "gives the layers' speeds at the start and after training: a ratio near 1 means equal speeds. With tanh, ReLU " +
                "and SELU unequal speeds develop in training: the lower layers then get the larger gradients, as in figure 9 " +
                "of the 2010 paper.",
                [("learning", DeepExhibits.LearningCurves(runs, settings, "Training loss of ten hidden layers"))],
                DeepExhibits.FirstAndLast(runs, settings)),
            new(
                "Correlations in order and in chaos",
                "Two inputs of correlation 0.6 on their way through tanh layers, σb² = 0.05; markers are medians over networks, bands " +
                "their range, dashes the map in the limit of great width. With σw² = 1, in the ordered phase, the two become one within " +
                "15 layers. At the critical 1.76 they creep towards 1. In the chaotic phase they part, towards 0.45 for σw² = 2.5 " +
                "and 0.17 for 4; single networks of this width, 128, scatter widely about the map.",
                [("correlations", OrderExhibits.Correlations(context))]),
        ];
    }

    static LinePlot Logistic()
    {
        var phi = new Logistic();
        double[] x = [.. Enumerable.Range(-80, 161).Select(i => i / 10.0)];
        double[] y = [.. x.Select(phi.Value)];
        return new(
            "The logistic function and its derivative",
            new("x", AxisScale.Linear, -8, 8),
            new("value", AxisScale.Linear, 0, 1),
            [new("σ(x)", x, y), new("σ′(x)", x, [.. x.Zip(y, phi.Derivative)])]);
    }
}
