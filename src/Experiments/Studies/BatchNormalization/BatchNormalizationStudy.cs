using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.BatchNormalization.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Studies.BatchNormalization;

/// <summary>What batch normalization does at initialization and in training, and what dropout does to the signal.</summary>
public sealed class BatchNormalizationStudy : Study
{
    const string Id = "batch-normalization";

    /// <summary>The scale of the weights.</summary>
    public static Section TheScaleOfTheWeights { get; } = new(Id, "The scale of the weights");

    /// <summary>Gradients before training.</summary>
    public static Section GradientsBeforeTraining { get; } = new(Id, "Gradients before training");

    /// <summary>Training.</summary>
    public static Section Training { get; } = new(Id, "Training");

    /// <summary>Small batches.</summary>
    public static Section SmallBatches { get; } = new(Id, "Small batches");

    /// <summary>Dropout.</summary>
    public static Section Dropout { get; } = new(Id, "Dropout");

    /// <summary>Instead of normalization.</summary>
    public static Section InsteadOfNormalization { get; } = new(Id, "Instead of normalization");

    public override string Name => Id;

    public override Topic Topic => Troubles.UnstableGradients;

    public override int Order => 4;

    public override string Title => "Batch normalization";

    public override string Introduction =>
        "Batch normalization gives every unit mean 0 and variance 1 over the batch, so that the signal cannot die out or explode and " +
        "the scale of the weights is lost, exactly. The gradient pays: each layer multiplies its mean square by E φ′(z)² / Var φ(z), " +
        "1 without an activation and π / (π − 1) for ReLU, so that in deep networks it explodes before training. Ten layers bear that, and " +
        "networks learn that do not start without it.";

    public override IReadOnlyList<Section> Sections { get; } =
        [TheScaleOfTheWeights, GradientsBeforeTraining, Training, SmallBatches, Dropout, InsteadOfNormalization];

    public override SlowExhibit? Slow => new PaperScale(Title, DeepRun.Network, PaperArms).Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context)
    {
        var exhibits = new NormalizationExhibits(context);
        return
        [
            new(
                "Learning curves from good and bad weights",
                $"Ten hidden layers of {NormalizedSetting.Width} ReLU units on {context.Data.Name}, same batches and same random numbers behind " +
                $"the weights, learning rate {Format.Number(DeepRun.LearningRate)}; bands are the range of {NormalizationExhibits.Seeds} seeds. Without batch normalization " +
                "hidden weights of a quarter of He's deviation never leave ln 10 = 2.3, guessing, and at four times it every run diverges within " +
                "ten steps: it has no curve. With it all train. What is left of the scale is a learning rate: smaller weights turn faster, larger " +
                "ones more slowly, by 1 / scale². From He's own weights the network does as well without.",
                [("learning", exhibits.LearningCurves())],
                exhibits.Numbers()),
            new(
                "Gradients by layer",
                $"The same networks before the first step, median of {NormalizationExhibits.Seeds} seeds: ‖∂L/∂s‖ of each hidden layer's weighted sums. Without " +
                "batch normalization the gradient follows the scale of the weights over eleven decades. With it the three curves are parallel: " +
                "they rise towards the lower layers by √(π / (π − 1)) = 1.21 a layer, and lie apart by the scale alone, which divides ∂L/∂s.",
                [("gradient", exhibits.Gradients())]),
            new(
                "Thirty normalized layers",
                $"{NormalizedGradients.HiddenLayers} hidden layers of {NormalizedGradients.Width} units with Glorot weights before training, one batch of " +
                $"{NormalizedGradients.Batch} images, median and range of {NormalizedGradients.Seeds} seeds: ‖∂L/∂u‖ of the normalized pre-activations, as a multiple of that of " +
                "the top layer. Dashed: √(E φ′(z)² / Var φ(z)) a layer, the theory of very wide layers. With ReLU the gradient explodes and " +
                "follows the theory; with tanh it explodes mildly; for the logistic function, where it vanishes without normalization, it grows " +
                "least. Both lie above the theory, as their slopes depend on the size of the sums: images whose sums are small keep more " +
                "gradient than the average image. ReLU's slope depends on the sign alone.",
                [("explosion", NormalizedGradients.Figure(context))]),
        ];
    }

    internal static IReadOnlyList<Arm> PaperArms { get; } =
    [
        .. new DeepSetting[] { new(new Logistic(), VarianceScaling.GlorotUniform), new(new Relu(), VarianceScaling.HeNormal) }
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
