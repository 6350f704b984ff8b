using InitStudy.Experiments.Studies.TransferLearning.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.TransferLearning;

/// <summary>Layers that were trained on another task.</summary>
public sealed class TransferLearningStudy : Study
{
    const string Id = "transfer-learning";

    /// <summary>Does it help?.</summary>
    public static Section DoesItHelp { get; } = new(Id, "Does it help?", "¿Ayuda?");

    /// <summary>How to reuse.</summary>
    public static Section HowToReuse { get; } = new(Id, "How to reuse", "Cómo reutilizar");

    public override string Name => Id;

    public override Topic Topic => Troubles.TooLittleLabelledData;

    public override int Order => 1;

    public override string Title => "Transfer learning";

    public override string Question => "Do layers that learned one task help with another one for which labels are few?";

    public override (string Sentence, string Hypothesis) Surprise => (
        "On five classes that the old task lacked, reuse in small dense networks saves less than a quarter of the errors, if any.",
        "reuse-saves-little-on-new-digits");

    public override StudyInSpanish Spanish => new(
        "Aprendizaje por transferencia",
        "¿Ayudan las capas que aprendieron una tarea en otra con pocas etiquetas?",
        "Con cinco clases que faltaban en la tarea anterior, reutilizar capas en redes densas pequeñas ahorra menos de la cuarta " +
        "parte de los errores, si ahorra alguno.");

    public override string Introduction =>
        "Lower layers that have learned one task can be reused for another one with few labels. Over many " +
        "pairs of tasks drawn at random, small dense networks gain from reuse where the old task needs what " +
        "the new one needs (reuse-helps-a-new-question), and less from a distant task " +
        "(distant-tasks-transfer-less); what classes that the old task lacked cost is in the report's figure of gains. Sizes, " +
        "steps and kinds of task were chosen by pilot runs on the same digits: the verdicts hold for what each " +
        "reading names, not for deep convolutional networks.";

    public override IReadOnlyList<Section> Sections { get; } =
        [DoesItHelp, HowToReuse];

    public override SlowExhibit? Slow => TransferAtScale.Paper.Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context) =>
    [
        Exhibit.Measure(TransferExhibits.GainsTitle, () => TransferExhibits.Gains(context)),
        TransferExhibits.ByLayers(context),
        TransferExhibits.ByLabels(context),
    ];
}
