using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.Regularization.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Regularization;

namespace InitStudy.Experiments.Studies.Regularization;

/// <summary>When networks overfit, and what regularizers do about it.</summary>
public sealed class RegularizationStudy : Study
{
    const string Id = "regularization";

    /// <summary>Overfitting.</summary>
    public static Section WhatOverfits { get; } = new(Id, "Overfitting", "Sobreajuste");

    /// <summary>Exact laws.</summary>
    public static Section ExactLaws { get; } = new(Id, "Exact laws", "Leyes exactas");

    /// <summary>Regularizers on few and noisy labels.</summary>
    public static Section RegularizersOnFewAndNoisyLabels { get; } =
        new(Id, "Regularizers on few and noisy labels", "Regularizadores con etiquetas escasas y ruidosas");

    public override string Name => Id;

    public override Topic Topic => Troubles.Overfitting;

    public override int Order => 1;

    public override string Title => "Regularization";

    public override string Question => "When does a network overfit, and what do regularizers do about it?";

    public override (string Sentence, string Hypothesis) Surprise => (
        "Least squares is worst with as many features as samples; with four times as many it predicts better again.",
        "least-squares-errs-most-at-interpolation");

    public override StudyInSpanish Spanish => new(
        "Regularización",
        "¿Cuándo sobreajusta una red, y qué hacen contra ello los regularizadores?",
        "Los mínimos cuadrados son peores con tantas características como muestras; con cuatro veces más " +
        "vuelven a predecir mejor.");

    public override string Introduction =>
        "The chapter says that a model with very many parameters risks overfitting, above all where labels are few " +
        "or wrong. The study asks when that is so, what regularizers do to weights, and whether they help. A " +
        "network with sixty parameters a label does overfit (many-parameters-overfit); networks of thirteen to " +
        "thirty do so the more with a quarter of their labels (fewer-labels-overfit-more), those of thirty to " +
        "seventy with wrong ones (noisy-labels-overfit-more). The number of parameters alone does not tell: in " +
        "linear regression the error follows an exact law that peaks at as many features as samples and falls again " +
        "beyond (least-squares-follows-double-descent), random features on digits do the same " +
        "(random-features-err-most-at-interpolation), and the best ridge penalty removes the peak " +
        "(best-ridge-has-no-peak). Where a network overfits, each of six regularizers lowers the loss on unseen " +
        "digits (regularizers-lower-the-loss); a small network on more labels is made worse by dropout " +
        "(dropout-costs-small-networks). Under plain gradient descent the ℓ2 penalty is weight decay " +
        "(sgd-penalty-is-decay). That dropout improves results on MNIST needs MNIST, and is not tested here.";

    public override IReadOnlyList<Section> Sections { get; } =
        [WhatOverfits, ExactLaws, RegularizersOnFewAndNoisyLabels];

    internal static IReadOnlyList<Arm> PaperArms { get; } =
    [
        DeepArm.Under(new Sgd(DeepRun.LearningRate), "none"),
        DeepArm.Trained("l2, 0.0001", (network, data, random) => new(
            network, new Sgd(DeepRun.LearningRate), data.Images, data.Labels, random.Child("batches"))
            {
                Penalties = [new L2(1e-4)],
            }),
        DeepArm.Trained("max-norm 1.5", (network, data, random) => new(
            network, new Sgd(DeepRun.LearningRate), data.Images, data.Labels, random.Child("batches"))
            {
                Constraint = new MaxNorm(1.5),
            }),
        DeepArm.Trained("label smoothing 0.1", (network, data, random) => new(
            network, new Sgd(DeepRun.LearningRate), data.Images, data.Labels, random.Child("batches"))
            {
                LabelSmoothing = 0.1,
            }),
    ];

    public override SlowExhibit? Slow => new PaperScale(Title, DeepRun.Network, PaperArms).Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context) =>
    [
        OverfittingExhibits.ByWidth(context), OverfittingExhibits.ByLabels(context),
        DoubleDescentExhibit.Linear(context), DoubleDescentExhibit.OnImages(context), RegularizerExhibit.Of(context),
    ];
}
