using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Studies;

/// <summary>What clipping does to gradients, and why recurrent networks need it.</summary>
public sealed class GradientClippingAndRecurrenceStudy : Study
{
    public override string Name => StudyNames.GradientClippingAndRecurrence;

    public override Trouble Trouble => Trouble.UnstableGradients;

    public override string Title => "Gradient clipping and recurrence";

    public override string Introduction =>
        "A recurrent network is as deep as its sequence is long, with the same weights in every layer. Whether its gradients vanish " +
        "or explode is not up to the spectral radius alone: what drives the states also saturates them. Clipping by the " +
        "global norm keeps the direction and bounds a step by learning rate · threshold; it lets networks train at rates at which " +
        "they otherwise diverge, if that product is small enough.";

    public override IReadOnlyList<string> Sections { get; } = ["Clipping", "Through time", "Training"];

    public override IReadOnlyList<Exhibit> Exhibits(Workshop workshop)
    {
        var clipping = new ClippingExhibits(workshop);
        return
        [
            new(
                "Gradients through time",
                $"A tanh layer reads {workshop.Data.Name} pixel by pixel, orthogonal weights times ρ, before training; median of " +
                $"{TimeExhibit.Seeds} networks, with their range. TODO",
                [("time", TimeExhibit.Plot(workshop))]),
            new(
                "Learning curves with and without clipping",
                "TODO",
                [("tanh", clipping.LearningCurves(new Tanh())), ("relu", clipping.LearningCurves(new Relu()))],
                clipping.Numbers()),
        ];
    }
}
