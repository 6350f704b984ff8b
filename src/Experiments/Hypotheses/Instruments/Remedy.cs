using InitStudy.Model.Regularization;

namespace InitStudy.Experiments.Hypotheses.Instruments;

/// <summary>What is done against overfitting.</summary>
/// <param name="Name">For tables.</param>
public sealed record Remedy(string Name)
{
    /// <summary>Nothing.</summary>
    public static Remedy None { get; } = new("none");

    /// <summary>c Σ w².</summary>
    public static Remedy L2 { get; } = new("ℓ2") { Penalties = [new L2(0.005)] };

    /// <summary>c Σ |w|.</summary>
    public static Remedy L1 { get; } = new("ℓ1") { Penalties = [new L1(0.004)] };

    /// <summary>Weights into a unit have a norm of at most 1.2.</summary>
    public static Remedy MaxNorm { get; } = new("max-norm") { Constraint = new MaxNorm(1.2) };

    /// <summary>Each hidden unit is dropped in a fifth of all steps.</summary>
    public static Remedy Dropout { get; } = new("dropout") { Rate = 0.2 };

    /// <summary>A fifth of each label is spread over all classes.</summary>
    public static Remedy LabelSmoothing { get; } = new("label smoothing") { Smoothing = 0.2 };

    /// <summary>Training ends when the validation loss has not improved for four looks.</summary>
    public static Remedy EarlyStopping { get; } = new("early stopping") { Patience = 4 };

    /// <summary>Terms added to the loss.</summary>
    public IReadOnlyList<IPenalty> Penalties { get; init; } = [];

    /// <summary>What weights are held to, or nothing.</summary>
    public IConstraint? Constraint { get; init; }

    /// <summary>Share of hidden outputs that are dropped in each step.</summary>
    public double Rate { get; init; }

    /// <summary>Share of each label that is spread over all classes.</summary>
    public double Smoothing { get; init; }

    /// <summary>Looks at the validation loss without improvement that end training, or none.</summary>
    public int? Patience { get; init; }
}
