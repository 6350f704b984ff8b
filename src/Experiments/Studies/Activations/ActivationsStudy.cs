using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.Activations.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;

namespace InitStudy.Experiments.Studies.Activations;

/// <summary>What activation functions keep, and where they break.</summary>
public sealed class ActivationsStudy : Study
{
    const string Id = "activations";

    /// <summary>Dead units.</summary>
    public static Section DeadUnits { get; } = new(Id, "Dead units", "Unidades muertas");

    /// <summary>Rectifiers and He's rule.</summary>
    public static Section RectifiersAndHeRule { get; } =
        new(Id, "Rectifiers and He's rule", "Rectificadores y la regla de He");

    /// <summary>LeCun's tanh.</summary>
    public static Section LeCunsTanh { get; } = new(Id, "LeCun's tanh", "La tanh de LeCun");

    /// <summary>Self-normalization and what breaks it.</summary>
    public static Section SelfNormalizationAndWhatBreaksIt { get; } =
        new(Id, "Self-normalization and what breaks it", "Autonormalización y qué la rompe");

    /// <summary>Gains of activations.</summary>
    public static Section GainsOfActivations { get; } =
        new(Id, "Gains of activations", "Ganancias de las activaciones");

    /// <summary>Orthogonal weights.</summary>
    public static Section OrthogonalWeights { get; } = new(Id, "Orthogonal weights", "Pesos ortogonales");

    public override string Name => Id;

    public override Topic Topic => Troubles.UnstableGradients;

    public override int Order => 3;

    public override string Title => "Activation functions and their initialization";

    public override string Question => "Which weights does an activation need, and what breaks them?";

    public override (string Sentence, string Hypothesis) Surprise => (
        "Before training, a hundred SELU layers with LeCun's weights, said to rule out exploding gradients, multiply the gradient's mean " +
        "square by hundreds.",
        "selu-gradients-stay-bounded");

    public override StudyInSpanish Spanish => new(
        "Funciones de activación y su inicialización",
        "¿Qué pesos necesita una activación, y qué los estropea?",
        "Antes de entrenar, cien capas SELU con pesos de LeCun, de las que se dice que excluyen gradientes que explotan, multiplican la media " +
        "cuadrática del gradiente por varios centenares.");

    public override string Introduction =>
        "An activation comes with a scale of weights. Of those in the report's table of gains, only the identity, ReLU " +
        "and leaky ReLU have one gain, √(2 / (1 + a²)), that keeps both signal and gradient " +
        "(rectified-gains-keep-both); the others have two (gains-that-keep-the-signal, " +
        "gains-that-keep-the-gradient). Without He's factor of 2 the derivatives of thirty rectified layers " +
        "are a 30,000th (xavier-over-he), and the network starts to learn later (he-starts-before-xavier). " +
        "Rectified units can die, and in higher layers return (dead-units-may-return). SELU keeps the " +
        "signal over a hundred layers (selu-keeps-signal-at-depth) but lets the gradient grow " +
        "(selu-gradients-stay-bounded); plain dropout and skip connections break it, alpha dropout does " +
        "not. LeCun's tanh keeps three quarters of the variance (lecun-tanh-keeps-three-quarters). Orthogonal " +
        "linear layers are isometries at any depth, Gaussian ones are not (gaussian-networks-are-not).";

    public override IReadOnlyList<Section> Sections { get; } =
    [
        DeadUnits,
        RectifiersAndHeRule,
        LeCunsTanh,
        SelfNormalizationAndWhatBreaksIt,
        GainsOfActivations,
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
        var runs = DeepNetworksExhibits.Train(context);
        return
        [
            MomentsTable.Create(),
            DeepNetworksExhibits.BeforeTraining(runs),
            DeepNetworksExhibits.InTraining(runs),
            RectifierExhibit.Create(context),
            DyingExhibit.Create(context),
        ];
    }
}
