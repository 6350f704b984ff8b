namespace InitStudy.Properties.Allocations;

/// <summary>Every kind of step that is measured.</summary>
static class StepKinds
{
    /// <summary>What must allocate nothing.</summary>
    public static IReadOnlyList<StepKind> Free { get; } =
        [.. TrainingSteps.Kinds, .. LayerSteps.Kinds, .. PretrainingSteps.Kinds, .. OptimizerSteps.Kinds, SharedSteps.Wide];

    /// <summary>What allocates one object a step: it shows that the measuring sees one.</summary>
    public static IReadOnlyList<StepKind> OneObject { get; } = [ObjectSteps.OnThisThread, ObjectSteps.OnAHelper];
}
