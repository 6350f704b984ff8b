using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.Optimizers.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Studies.Optimizers;

/// <summary>How fast optimizers go: where it is known, and on real digits.</summary>
public sealed class OptimizersStudy : Study
{
    const string Id = "optimizers";

    /// <summary>Known rates on quadratics.</summary>
    public static Section KnownRatesOnQuadratics { get; } = new(Id, "Known rates on quadratics");

    /// <summary>Adaptive steps.</summary>
    public static Section AdaptiveSteps { get; } = new(Id, "Adaptive steps");

    /// <summary>Weight decay.</summary>
    public static Section WeightDecay { get; } = new(Id, "Weight decay");

    /// <summary>Width.</summary>
    public static Section AcrossWidths { get; } = new(Id, "Width");

    /// <summary>Races on digits.</summary>
    public static Section RacesOnDigits { get; } = new(Id, "Races on digits");

    public override string Name => Id;

    public override Topic Topic => Troubles.SlowTraining;

    public override int Order => 1;

    public override string Title => "Optimizers";

    public override string Introduction =>
        "The chapter promises a huge boost from optimizers that are faster than plain gradient descent. On " +
        "quadratics the speed of gradient descent, momentum and Nesterov's momentum is known exactly, and so are " +
        "many steps of the adaptive ones. There the promises hold under conditions: momentum 0.9 is ten times as " +
        "fast on a slope that stays the same, and slower on one that curves. A learning rate of Adam moves a wide " +
        "network further than a narrow one, unless its layers get rates of their own. On digits most of the boost " +
        "goes to those who do not tune the learning rate.";

    public override IReadOnlyList<Section> Sections { get; } =
        [KnownRatesOnQuadratics, AdaptiveSteps, WeightDecay, AcrossWidths, RacesOnDigits];

    internal static IReadOnlyList<Arm> PaperArms { get; } =
    [
        DeepArm.Under(new Sgd(0.05), "SGD, 0.05"),
        DeepArm.Under(new Momentum(0.005), "momentum 0.9, 0.005"),
        DeepArm.Under(new Nesterov(0.005), "Nesterov 0.9, 0.005"),
        DeepArm.Under(new AdaGrad(0.01), "AdaGrad, 0.01"),
        DeepArm.Under(new RmsProp(0.001), "RMSProp, 0.001"),
        DeepArm.Under(new Adam(0.001), "Adam, 0.001"),
    ];

    public override SlowExhibit? Slow => new PaperScale(Title, DeepRun.Network, PaperArms).Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context)
    {
        var runs = OptimizerRuns.Train(context);
        OptimizerSetting[] Named(params string[] names) =>
            [.. OptimizerSetting.All.Where(setting => names.Contains(setting.Name))];
        var kinds = Named("gradient descent", "momentum", "Nesterov", "AdaGrad", "RMSProp", "Adam");
        return
        [
            new(
                "The three rates on a quadratic",
                "Each with its best settings, from (1, 1) at rest; dashed is the closed form, which the " +
                "measurement covers. Gradient descent is a line with slope ln(99/101), the heavy ball bends into " +
                "one ten times as steep, ln(9/11), and Nesterov's momentum into ln(9/10), in between. The heavy " +
                "ball first goes away from the minimum, nearly four times as far: it overshoots in the steep " +
                "direction.",
                [("quadratic", OptimizerExhibits.OnQuadratic(new(100), 150))]),
            new(
                "Learning curves, each at its best learning rate",
                $"ReLU networks with two hidden layers of 16 units on {context.Data.Name}, batches of 16, the " +
                $"same {OptimizerRuns.Seeds} starts and batches for all. The learning rate of each is the power of " +
                "2 with the least median loss over the last 40 updates, on these very runs; bands are the range " +
                "of all seeds. Tuned like that none is far ahead: the medians of the updates to a loss of 0.5 lie " +
                "within about a factor of two, Nadam's first and momentum's last.",
                [
                    ("learning", OptimizerExhibits.LearningCurves(runs, kinds, "Training loss by updates")),
                    ("learning-adam", OptimizerExhibits.LearningCurves(
                        runs, Named("Adam", "AdaMax", "Nadam", "AdamW", "AMSGrad"),
                        "Training loss by updates, Adam and its kin")),
                ],
                OptimizerExhibits.Summary(runs)),
            new(
                "How much the learning rate matters",
                "Median over seeds of the loss over the last 40 updates. All valleys are about equally wide, " +
                "three or four powers of 2 within twice the best loss: an adaptive optimizer needs as much " +
                "tuning. What differs is where the valley lies: for Adam and RMSProp at rates sixteen times " +
                "smaller than for gradient descent. Far to the right of it Adam, RMSProp and both momentums end " +
                "near ln 10 = 2.3, guessing.",
                [("rates", OptimizerExhibits.ByRate(runs, kinds))]),
        ];
    }
}
