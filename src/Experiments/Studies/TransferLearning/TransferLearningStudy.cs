using InitStudy.Experiments.Studies.TransferLearning.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.TransferLearning;

/// <summary>Layers that were trained on another task.</summary>
public sealed class TransferLearningStudy : Study
{
    const string Id = "transfer-learning";

    /// <summary>Does it help?.</summary>
    public static Section DoesItHelp { get; } = new(Id, "Does it help?");

    /// <summary>How to reuse.</summary>
    public static Section HowToReuse { get; } = new(Id, "How to reuse");

    public override string Name => Id;

    public override Topic Topic => Troubles.TooLittleLabelledData;

    public override int Order => 1;

    public override string Title => "Transfer learning";

    public override string Introduction =>
        "Lower layers that have learned one task can be reused for another with few labels. The factors that " +
        "textbooks print, an error divided by 4.9 in one edition and lowered by a quarter in the next, are one pair " +
        "of tasks and one seed each. Over many tasks drawn at random, small dense networks gain from reuse if the " +
        "old task needs what the new one needs, and gain nothing for classes that the old task lacked. To freeze " +
        "the reused layers does not help here; to let them learn on does. To cut a network and learn the layers " +
        "above the cut anew, which harms deep convolutional ones, costs them little. Both kinds of task were tried, " +
        "and sizes and steps chosen by pilot runs on the same digits: the verdicts hold for what each reading names.";

    public override IReadOnlyList<Section> Sections { get; } =
        [DoesItHelp, HowToReuse];

    public override SlowExhibit? Slow => TransferAtScale.Paper.Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context) =>
        [TransferExhibits.Gains(context), TransferExhibits.ByLayers(context), TransferExhibits.ByLabels(context)];
}
