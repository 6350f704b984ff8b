using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.Regularization.Exhibits;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Regularization;

namespace InitStudy.Experiments.Studies.Regularization;

/// <summary>Overfitting, and what is done against it.</summary>
public sealed class RegularizationStudy : Study
{
    const string Id = "regularization";

    /// <summary>Overfitting.</summary>
    public static Section WhatOverfits { get; } = new(Id, "Overfitting");

    /// <summary>Exact laws.</summary>
    public static Section ExactLaws { get; } = new(Id, "Exact laws");

    /// <summary>Remedies on few and noisy labels.</summary>
    public static Section RemediesOnFewAndNoisyLabels { get; } = new(Id, "Remedies on few and noisy labels");

    public override string Name => Id;

    public override Topic Topic => Troubles.Overfitting;

    public override int Order => 1;

    public override string Title => "Regularization";

    public override string Introduction =>
        "A network with more parameters than labels can learn the labels by heart, wrong ones too, and do worse on what it " +
        "never saw. Few labels and wrong labels make it so; parameters alone do not: of two networks that both have many " +
        "more parameters than labels, the wider one predicts better. What ℓ1, ℓ2, dropout, max-norm and early stopping do " +
        "to weights is known exactly in simple cases, and is not always what is said. Where a network overfits, each of " +
        "them lowers the loss on unseen digits, if hardly the error; where it does not, dropout makes it worse, and so do " +
        "norms held too tight anywhere. That dropout takes MNIST from 1.60 % to 0.95 % error needs MNIST, and is not tested " +
        "here.";

    public override IReadOnlyList<Section> Sections { get; } =
        [WhatOverfits, ExactLaws, RemediesOnFewAndNoisyLabels];

    internal static IReadOnlyList<Arm> PaperArms { get; } =
    [
        DeepArm.Under(new Sgd(DeepRun.LearningRate), "none"),
        DeepArm.Trained("l2, 0.0001", (network, data, random) => new(
            network, new Sgd(DeepRun.LearningRate), data.Images, data.Labels, random.Child("batches")) { Penalties = [new L2(1e-4)] }),
        DeepArm.Trained("max-norm 1.5", (network, data, random) => new(
            network, new Sgd(DeepRun.LearningRate), data.Images, data.Labels, random.Child("batches")) { Constraint = new MaxNorm(1.5) }),
        DeepArm.Trained("label smoothing 0.1", (network, data, random) => new(
            network, new Sgd(DeepRun.LearningRate), data.Images, data.Labels, random.Child("batches")) { LabelSmoothing = 0.1 }),
    ];

    public override SlowExhibit? Slow => new PaperScale(Title, DeepRun.Network, PaperArms).Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context) =>
        [OverfittingExhibits.ByWidth(context), OverfittingExhibits.ByLabels(context), RegularizerExhibit.Of(context)];
}
