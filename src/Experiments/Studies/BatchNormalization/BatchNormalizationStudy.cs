using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.BatchNormalization.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Studies.BatchNormalization;

/// <summary>What batch normalization does before and in training, and what dropout does to the signal.</summary>
public sealed class BatchNormalizationStudy : Study
{
    const string Id = "batch-normalization";

    /// <summary>The scale of the weights.</summary>
    public static Section TheScaleOfTheWeights { get; } = new(Id, "The scale of the weights", "La escala de los pesos");

    /// <summary>Gradients before training.</summary>
    public static Section GradientsBeforeTraining { get; } =
        new(Id, "Gradients before training", "Gradientes antes de entrenar");

    /// <summary>Training.</summary>
    public static Section Training { get; } = new(Id, "Training", "Entrenamiento");

    /// <summary>Small batches.</summary>
    public static Section SmallBatches { get; } = new(Id, "Small batches", "Lotes pequeños");

    /// <summary>Dropout.</summary>
    public static Section Dropout { get; } = new(Id, "Dropout", "Dropout");

    /// <summary>Instead of normalization.</summary>
    public static Section InsteadOfNormalization { get; } =
        new(Id, "Instead of normalization", "En lugar de normalizar");

    public override string Name => Id;

    public override Topic Topic => Troubles.UnstableGradients;

    public override int Order => 4;

    public override string Title => "Batch normalization";

    public override string Question => "What does batch normalization do to signal, gradient and learning rate?";

    public override (string Sentence, string Hypothesis) Surprise => (
        "Before training, batch normalization makes gradients explode: with ReLU, wide layers and large batches it " +
        "multiplies their mean square by π / (π − 1) a layer, whatever the variance of the random weights.",
        "bn-gradient-factor");

    public override StudyInSpanish Spanish => new(
        "Normalización por lotes",
        "¿Qué hace la normalización por lotes con la señal, el gradiente y la tasa de aprendizaje?",
        "Antes de entrenar, la normalización por lotes hace explotar los gradientes: con ReLU, capas anchas y lotes " +
        "grandes multiplica su media cuadrática por π / (π − 1) por capa, sea cual sea la varianza de los pesos " +
        "aleatorios.");

    public override string Introduction =>
        "Batch normalization gives every unit mean 0 and variance 1 over the batch. The study asks what that does " +
        "to the scale of weights, to gradients and to learning rates, and what else can take its place. The scale " +
        "of the weights is lost, but for ε (bn-loses-scale-of-weights), but before training the gradient grows from " +
        "layer to layer (bn-gradient-factor). In training, larger learning rates can be used (bn-larger-rates), and " +
        "saturating activations (bn-trains-saturating-activations). In networks of five to seven layers it is half " +
        "as fast again with each arm at its best rate (bn-faster-at-best-rates); in networks of one to three " +
        "layers, at a rate small for both, it is behind (bn-no-faster-at-small-rates), and so it is with two images " +
        "a batch (bn-batches-of-two-hurt).";

    public override IReadOnlyList<Section> Sections { get; } =
        [TheScaleOfTheWeights, GradientsBeforeTraining, Training, SmallBatches, Dropout, InsteadOfNormalization];

    public override SlowExhibit? Slow => new PaperScale(Title, DeepRun.Network, PaperArms).Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context)
    {
        var exhibits = new NormalizationExhibits(context);
        return
        [
            RateExhibit.Of(context),
            exhibits.Learning(context.Data.Name),
            exhibits.GradientsByLayer(),
            NormalizedGradients.Of(context),
        ];
    }

    internal static IReadOnlyList<Arm> PaperArms { get; } =
    [
        .. new DeepSetting[]
            {
                new(new Logistic(), VarianceScaling.GlorotUniform), new(new Relu(), VarianceScaling.HeNormal),
            }
            .SelectMany(setting => new[] { DeepArm.Of(setting, DeepRun.LearningRate), Normalized(setting) }),
    ];

    static Arm Normalized(DeepSetting setting) => new($"{setting.Name}, with BN", (data, random) =>
    {
        int[] sizes = [data.Pixels, .. Enumerable.Repeat(DeepRun.Width, DeepRun.HiddenLayers), data.Classes];
        var network = Mlp.CreateNormalized<float>(
            sizes, setting.Activation, setting.Initializer, random.Child("weights"), DeepArm.Batch);
        return DeepArm.Start(network, new Sgd(DeepRun.LearningRate), data, random);
    });
}
