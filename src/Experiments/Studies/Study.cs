using InitStudy.Experiments.Hypotheses;

namespace InitStudy.Experiments.Studies;

/// <summary>An ordered set of hypotheses with exhibits: it makes one report.</summary>
public abstract class Study
{
    /// <summary>Short name in lower case and hyphens: names the files of the report.</summary>
    public abstract string Name { get; }

    /// <summary>Which of the chapter's troubles it is about.</summary>
    public abstract Trouble Trouble { get; }

    /// <summary>Heading of the report.</summary>
    public abstract string Title { get; }

    /// <summary>What the study asks and finds, in a paragraph.</summary>
    public abstract string Introduction { get; }

    /// <summary>The sections that hypotheses belong to, in the order of the report.</summary>
    public abstract IReadOnlyList<string> Sections { get; }

    /// <summary>Measures the tables and figures that follow the hypotheses.</summary>
    public abstract IReadOnlyList<Exhibit> Exhibits(Workshop workshop);

    /// <summary>The arms that the slow tier trains on many images; none if it shows something else, or nothing.</summary>
    public virtual IReadOnlyList<Arm> PaperArms => [];

    /// <summary>The arms' networks in words.</summary>
    public virtual string PaperNetwork => $"{DeepRun.HiddenLayers} hidden layers of {DeepRun.Width} units";

    /// <summary>What the slow tier shows: the arms' learning curves, if nothing else; none if there are no arms.</summary>
    public virtual SlowExhibit? Slow => PaperArms.Count == 0
        ? null
        : new(PaperArms.Count * PaperScale.Seeds, (workshop, finished) => PaperScale.Of(this, workshop, finished));

    /// <summary>The study's hypotheses, section by section, expected refutations before their corrections.</summary>
    public IReadOnlyList<Hypothesis> Hypotheses =>
    [
        .. Catalog.All.Where(hypothesis => hypothesis.Study == Name)
            .OrderBy(hypothesis => Sections.ToList().IndexOf(hypothesis.Section))
            .ThenByDescending(hypothesis => hypothesis.Expected)
            .ThenBy(hypothesis => hypothesis.Id, StringComparer.Ordinal),
    ];

    /// <summary>All studies, in the order of the chapter.</summary>
    public static IReadOnlyList<Study> All { get; } =
    [
        new VanishingGradientsStudy(),
        new GlorotInitializationStudy(),
        new ActivationsStudy(),
        new BatchNormalizationStudy(),
        new GradientClippingAndRecurrenceStudy(),
        new TransferLearningStudy(),
        new UnsupervisedPretrainingStudy(),
        new OptimizersStudy(),
        new SchedulesStudy(),
        new RegularizationStudy(),
    ];
}
