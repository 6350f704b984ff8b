using InitStudy.Model.Optimizers;
using InitStudy.Model.Regularization;

namespace InitStudy.Experiments.Studies;

/// <summary>Overfitting, and what is done against it.</summary>
public sealed class RegularizationStudy : Study
{
    public override string Name => StudyNames.Regularization;

    public override Trouble Trouble => Trouble.Overfitting;

    public override string Title => "Regularization";

    public override string Introduction =>
        "A network with more parameters than labels can learn the labels by heart, wrong ones too, and do worse on what it " +
        "never saw. Few labels and wrong labels make it so; parameters alone do not: of two networks that both have many " +
        "more parameters than labels, the wider one predicts better. What ℓ1, ℓ2, dropout, max-norm and early stopping do " +
        "to weights is known exactly in simple cases, and is not always what is said. Where a network overfits, each of " +
        "them lowers the loss on unseen digits, if hardly the error; where it does not, dropout makes it worse, and so do " +
        "norms held too tight anywhere. That dropout takes MNIST from 1.60 % to 0.95 % error needs MNIST, and is not tested " +
        "here.";

    public override IReadOnlyList<string> Sections { get; } =
        ["Overfitting", "Exact laws", "Remedies on few and noisy labels"];

    public override IReadOnlyList<Arm> PaperArms { get; } =
    [
        DeepArm.Under(new Sgd(DeepRun.LearningRate), "none"),
        DeepArm.Trained("l2, 0.0001", (network, data, random) => new(
            network, new Sgd(DeepRun.LearningRate), data.Images, data.Labels, random.Child("batches")) { Penalties = [new L2(1e-4)] }),
        DeepArm.Trained("max-norm 1.5", (network, data, random) => new(
            network, new Sgd(DeepRun.LearningRate), data.Images, data.Labels, random.Child("batches")) { Constraint = new MaxNorm(1.5) }),
        DeepArm.Trained("label smoothing 0.1", (network, data, random) => new(
            network, new Sgd(DeepRun.LearningRate), data.Images, data.Labels, random.Child("batches")) { LabelSmoothing = 0.1 }),
    ];

    public override IReadOnlyList<Exhibit> Exhibits(Workshop workshop) =>
        [OverfittingExhibits.ByWidth(workshop), OverfittingExhibits.ByLabels(workshop), RemedyExhibit.Of(workshop)];
}
