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
    public static Section KnownRatesOnQuadratics { get; } =
        new(Id, "Known rates on quadratics", "Tasas conocidas en cuadráticas");

    /// <summary>Adaptive steps.</summary>
    public static Section AdaptiveSteps { get; } = new(Id, "Adaptive steps", "Pasos adaptativos");

    /// <summary>Weight decay.</summary>
    public static Section WeightDecay { get; } = new(Id, "Weight decay", "Decaimiento de los pesos");

    /// <summary>Width.</summary>
    public static Section AcrossWidths { get; } = new(Id, "Width", "Anchura");

    /// <summary>Races on digits.</summary>
    public static Section RacesOnDigits { get; } = new(Id, "Races on digits", "Carreras con dígitos");

    public override string Name => Id;

    public override Topic Topic => Troubles.SlowTraining;

    public override int Order => 1;

    public override string Title => "Optimizers";

    public override string Question => "When is an optimizer faster than gradient descent, and by how much?";

    public override (string Sentence, string Hypothesis) Surprise => (
        "Gradients that grow by a tenth a step make Adam's steps in time more than five learning rates long; its paper " +
        "bounds them by 3.2.",
        "adam-step-bound");

    public override StudyInSpanish Spanish => new(
        "Optimizadores",
        "¿Cuándo es un optimizador más rápido que el descenso de gradiente, y cuánto?",
        "Unos gradientes que crecen una décima parte en cada paso hacen que los pasos de Adam lleguen a medir más de cinco tasas " +
        "de aprendizaje; su artículo los acota por 3,2.");

    public override string Introduction =>
        "The chapter promises a huge speed boost from optimizers that are faster than plain gradient descent. " +
        "Where is it, and how large? On quadratics the answer is exact. Under a gradient that remains constant " +
        "momentum 0.9 is ten times as fast (momentum-terminal-velocity); near a minimum, both with the learning rate " +
        "1 / λ_max, it is faster from a condition number of 19.5 on (momentum-wins-from-a-condition-number), and " +
        "twenty times as fast at 379.7 (momentum-speed-up-by-condition). At that rate Nesterov's momentum is faster " +
        "than momentum up to 361 (nesterov-wins-up-to-a-condition-number), and it needs smaller learning rates " +
        "(nesterov-allows-smaller-rates). Two bounds on the steps of Adam and AdaMax in their paper are too " +
        "small, and its convergence theorem fails on a convex problem. With one learning rate Adam moves the " +
        "outputs of a wide network further than those of a narrow one (one-rate-moves-by-width), unless its " +
        "layers get rates of their own and its output weights start smaller (maximal-update-moves-alike). On digits the faster optimizers are ahead " +
        "at the usual learning rates, of which that of the book is far too small for gradient descent. How much of " +
        "that is left once each has its best rate is in the report's table of learning curves.";

    public override IReadOnlyList<Section> Sections { get; } =
        [KnownRatesOnQuadratics, AdaptiveSteps, WeightDecay, AcrossWidths, RacesOnDigits];

    /// <remarks>Learning rates are set by hand, not tuned: the arms are no ranking.</remarks>
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
        return
        [
            QuadraticExhibit.Of(new(100)),
            SpeedByCondition.Exhibit,
            LearningCurvesExhibit.Of(context.Data.Name, runs),
            LearningRateExhibit.Of(runs),
        ];
    }
}
