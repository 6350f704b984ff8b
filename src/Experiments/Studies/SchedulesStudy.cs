namespace InitStudy.Experiments.Studies;

/// <summary>Learning rates that change during training.</summary>
public sealed class SchedulesStudy : Study
{
    public override string Name => StudyNames.Schedules;

    public override Trouble Trouble => Trouble.SlowTraining;

    public override string Title => "Learning rate schedules";

    public override string Introduction => "";

    public override IReadOnlyList<string> Sections { get; } =
        ["What the schedules do", "Near a minimum", "On digits"];

    public override IReadOnlyList<Exhibit> Exhibits(Workshop workshop) => [];
}
