using InitStudy.Experiments.Setups.Training;
using InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Exhibits;
using InitStudy.Harness.Exhibits;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence;

/// <summary>What clipping does to gradients, and why recurrent networks need it.</summary>
public sealed class GradientClippingAndRecurrenceStudy : Study
{
    const string Id = "gradient-clipping-and-recurrence";

    /// <summary>Clipping.</summary>
    public static Section Clipping { get; } = new(Id, "Clipping", "Recorte");

    /// <summary>Through time.</summary>
    public static Section GradientsThroughTime { get; } = new(Id, "Through time", "A través del tiempo");

    /// <summary>Training.</summary>
    public static Section Training { get; } = new(Id, "Training", "Entrenamiento");

    public override string Name => Id;

    public override Topic Topic => Troubles.UnstableGradients;

    public override int Order => 5;

    public override string Title => "Gradient clipping and recurrence";

    public override string Question => "When do gradients explode through time, and what does clipping do about it?";

    public override (string Sentence, string Hypothesis) Surprise => (
        "Eigenvalues of the recurrent weights below 1 / γ, which a preprint has for making gradients vanish and its final " +
        "version has not, can let them grow at every step where one of two units is saturated.",
        "small-eigenvalues-vanish");

    public override StudyInSpanish Spanish => new(
        "Recorte de gradientes y recurrencia",
        "¿Cuándo explotan los gradientes a través del tiempo, y qué hace contra ello el recorte?",
        "Unos autovalores de los pesos recurrentes menores que 1 / γ, que según una prepublicación, no en su versión final, " +
        "desvanecen los gradientes, pueden dejarlos crecer en cada paso donde una de dos unidades está saturada.");

    public override string Introduction =>
        "A recurrent network is as deep as its sequence is long, with the same weights in every layer. Singular " +
        "values below 1 / γ, γ being the largest slope, make the gradient shrink at every step " +
        "(small-singular-values-vanish); eigenvalues below 1 / γ do not suffice (small-eigenvalues-vanish), but in " +
        "a linear network, and there only in the end (spectral-radius-below-one-vanishes), after a growth that " +
        "theory gives (eigenvalues-allow-growth). A larger singular value is therefore necessary for " +
        "an explosion. For wide tanh layers with random weights and no input the boundary is a spectral " +
        "radius of 1; what drives the states also saturates them, and moves it up (recurrent-rate-is-chi, " +
        "input-moves-the-boundary). Clipping by the global norm keeps the direction and bounds a step by learning " +
        "rate · threshold, times 1 / (1 − β) with momentum (clip-bounds-momentum-step); to Adam the threshold does " +
        "not matter, but for ε, once all gradients are clipped (adam-ignores-the-threshold). Where the threshold is small " +
        "enough, networks train better with it at a rate ten times too large (clipping-survives-large-rate).";

    public override IReadOnlyList<Section> Sections { get; } =
        [Clipping, GradientsThroughTime, Training];

    static string PaperNetwork =>
        $"A tanh layer of {RowArm.Units} units that reads images row by row, gradient descent from orthogonal " +
        "weights times a radius";

    /// <summary>The threshold is the best one of the learning curves of the fast tier.</summary>
    internal static IReadOnlyList<Arm> PaperArms { get; } =
    [
        .. from setting in new[] { (Radius: 1, Rate: 0.1), (Radius: 2, Rate: 0.1), (Radius: 1, Rate: 1.0) }
           from threshold in new double?[] { null, 0.2 }
           select RowArm.Of(setting.Radius, setting.Rate, threshold),
    ];

    public override SlowExhibit? Slow => new PaperScale(Title, PaperNetwork, PaperArms).Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context) =>
        [TimeExhibit.Exhibit(context), new ClippingExhibits(context).Exhibit(context)];
}
