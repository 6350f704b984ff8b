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
    public static Section Clipping { get; } = new(Id, "Clipping");

    /// <summary>Through time.</summary>
    public static Section GradientsThroughTime { get; } = new(Id, "Through time");

    /// <summary>Training.</summary>
    public static Section Training { get; } = new(Id, "Training");

    public override string Name => Id;

    public override Topic Topic => Troubles.UnstableGradients;

    public override int Order => 5;

    public override string Title => "Gradient clipping and recurrence";

    public override string Introduction =>
        "A recurrent network is as deep as its sequence is long, with the same weights in every layer. Whether its gradients vanish " +
        "or explode is not up to the spectral radius alone: what drives the states also saturates them. Clipping by the " +
        "global norm keeps the direction and bounds a step by learning rate · threshold; it lets networks train at rates at which " +
        "they otherwise diverge, if that product is small enough.";

    public override IReadOnlyList<Section> Sections { get; } =
        [Clipping, GradientsThroughTime, Training];

    static string PaperNetwork =>
        $"A tanh layer of {RowArm.Units} units that reads images row by row, gradient descent from orthogonal weights times a radius";

    internal static IReadOnlyList<Arm> PaperArms { get; } =
    [
        .. from setting in new[] { (Radius: 1, Rate: 0.1), (Radius: 2, Rate: 0.1), (Radius: 1, Rate: 1.0) }
           from threshold in new double?[] { null, 0.2 }
           select RowArm.Of(setting.Radius, setting.Rate, threshold),
    ];

    public override SlowExhibit? Slow => new PaperScale(Title, PaperNetwork, PaperArms).Exhibit;

    public override IReadOnlyList<Exhibit> Exhibits(ExhibitContext context)
    {
        var clipping = new ClippingExhibits(context);
        return
        [
            new(
                "Gradients through time",
                $"A tanh layer of {TimeExhibit.Units} units reads {context.Data.Name} pixel by pixel, before training, with orthogonal recurrent " +
                "weights times ρ: the norm of the gradient by the state after each pixel, for a random gradient by the last state. Median and range of " +
                $"{TimeExhibit.Seeds} networks. Dashed: √χ a step back, by quadrature, for inputs of the pixels' mean square. The pixels " +
                "keep the states so saturated that the gradient vanishes with ρ = 1.2 and is nearly kept with ρ = 1.6; only ρ = 2 " +
                "makes it explode. Real pixels are dark or bright rather than Gaussian, which changes the factor a step by a few per cent.",
                [("time", TimeExhibit.Plot(context))]),
            new(
                "Learning curves with and without clipping",
                $"A recurrent network of {ClippedRun.Units} units reads {context.Data.Name} row by row; plain gradient descent, same batches and same weights, " +
                $"median of {ClippingExhibits.Seeds} seeds, bands are their range. At learning rate 1 without clipping, the loss of tanh states rises beyond " +
                "ln 10 = 2.3, guessing, and that of most networks with ReLU states stops being finite: their median ends. A threshold of 5 is above most norms: " +
                "it keeps all runs finite and does little more. The threshold 0.2 trains both best. At learning rate 0.1, where nothing " +
                "explodes, thresholds of 0.2 and less only slow the training down: a clipped step is learning rate · threshold long.",
                [("tanh", clipping.LearningCurves(new Tanh())), ("relu", clipping.LearningCurves(new Relu()))],
                clipping.Numbers()),
        ];
    }
}
