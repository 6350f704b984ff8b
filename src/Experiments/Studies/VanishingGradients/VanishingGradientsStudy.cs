using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.VanishingGradients.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;

namespace InitStudy.Experiments.Studies.VanishingGradients;

/// <summary>Why signals and gradients vanish or explode.</summary>
public sealed class VanishingGradientsStudy : Study
{
    const string Id = "vanishing-gradients";

    /// <summary>Saturation.</summary>
    public static Section Saturation { get; } = new(Id, "Saturation", "Saturación");

    /// <summary>N(0, 1) with the logistic function.</summary>
    public static Section StandardNormalWithTheLogisticFunction { get; } =
        new(Id, "N(0, 1) with the logistic function", "N(0, 1) con la función logística");

    /// <summary>Layers learn at different speeds.</summary>
    public static Section LayersLearnAtDifferentSpeeds { get; } =
        new(Id, "Layers learn at different speeds", "Las capas aprenden a distinta velocidad");

    /// <summary>Explosion.</summary>
    public static Section Explosion { get; } = new(Id, "Explosion", "Explosión");

    /// <summary>Order, chaos and depth.</summary>
    public static Section OrderChaosAndDepth { get; } = new(Id, "Order, chaos and depth", "Orden, caos y profundidad");

    public override string Name => Id;

    public override Topic Topic => Troubles.UnstableGradients;

    public override int Order => 1;

    public override string Title => "Vanishing and exploding gradients";

    public override string Question => "Why do the lower layers of a deep network not learn, and is it for the reasons that the chapter gives?";

    public override (string Sentence, string Hypothesis) Surprise => (
        "Before training, with N(0, 1) weights and hundreds of logistic units a layer, the gradient grows on its way down instead of " +
        "vanishing.",
        "n01-nothing-left");

    public override StudyInSpanish Spanish => new(
        "Gradientes que se desvanecen y que explotan",
        "¿Por qué no aprenden las capas inferiores de una red profunda, y es por las razones que da el " +
        "capítulo?",
        "Antes de entrenar, con pesos N(0, 1) y cientos de unidades logísticas por capa, el gradiente crece al bajar en lugar " +
        "de desvanecerse.");

    public override string Introduction =>
        "The chapter opens with deep networks whose lower layers do not learn. It blames the logistic " +
        "function together with weights from N(0, 1): the variance is said to grow from layer to layer " +
        "until the top saturates, and nothing of the gradient to be left at the bottom. Where gradients " +
        "vanish the lower layers do stay as they were (lower-layers-stay-unchanged), and ten layers of two " +
        "hundred units err less after 60 steps with ReLU and He's weights than with logistic units and N(0, 1) " +
        "(relu-beats-logistic-when-deep); that training without such tools never converges to a good " +
        "solution is not tested. But N(0, 1) is not the initialization that the 2010 paper studied " +
        "(paper-weights-are-standard-normal), and with it the variance settles within three layers " +
        "(n01-variance-settles) and the gradient vanishes in narrow layers only " +
        "(n01-shrinks-in-narrow-layers, n01-nothing-left); small weights are what makes it vanish " +
        "(logistic-speeds-differ). That exploding gradients surface most often in recurrent networks, and " +
        "that deep networks were mostly abandoned in the early 2000s, is history that no measurement here " +
        "decides; what recurrence does to gradients is the study of clipping and recurrence.";

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
        return
        [
            LogisticExhibit.Create(),
            StartExhibits.SignalAndGradient(runs),
            StartExhibits.Saturation(runs),
            WidthExhibit.Create(context),
            LearningExhibit.Create(runs),
            OrderExhibits.Create(context),
        ];
    }
}
