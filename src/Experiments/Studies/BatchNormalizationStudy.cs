namespace InitStudy.Experiments.Studies;

/// <summary>What batch normalization does at initialization and in training, and what dropout does to the signal.</summary>
public sealed class BatchNormalizationStudy : Study
{
    public override string Name => StudyNames.BatchNormalization;

    public override Trouble Trouble => Trouble.UnstableGradients;

    public override string Title => "Batch normalization";

    public override string Introduction =>
        "Batch normalization gives every unit mean 0 and variance 1 over the batch, so that the signal cannot die out or explode and " +
        "the scale of the weights is lost, exactly. The gradient pays: each layer multiplies its mean square by E φ′(z)² / Var φ(z), " +
        "which is never below 1 and π / (π − 1) for ReLU. Ten layers bear that well, and networks train that do not start without it.";

    public override IReadOnlyList<string> Sections { get; } =
    [
        "The scale of the weights", "Gradients before training", "Training", "Small batches", "Dropout", "Instead of normalization",
    ];

    public override IReadOnlyList<Exhibit> Exhibits(Workshop workshop)
    {
        var exhibits = new NormalizationExhibits(workshop);
        return
        [
            new(
                "Learning curves from good and bad weights",
                $"Ten hidden layers of {NormalizedSetting.Width} ReLU units on {workshop.Data.Name}, same batches and same random numbers behind the weights; " +
                $"bands are the range of {NormalizationExhibits.Seeds} seeds. TODO",
                [("learning", exhibits.LearningCurves())],
                exhibits.Numbers()),
            new(
                "Gradients by layer",
                "TODO",
                [("gradient", exhibits.Gradients())]),
        ];
    }
}
