using InitStudy.Model.Regularization;

namespace InitStudy.Experiments.Setups.Regularization;

/// <summary>What is done against overfitting.</summary>
/// <param name="Name">For tables.</param>
sealed record Regularizer(string Name)
{
    /// <summary>Nothing.</summary>
    public static Regularizer None { get; } = new("none");

    /// <summary>c Σ w² with c = 0.005.</summary>
    public static Regularizer L2 { get; } = new("ℓ2") { Penalties = [new L2(0.005)] };

    /// <summary>c Σ |w| with c = 0.004.</summary>
    public static Regularizer L1 { get; } = new("ℓ1") { Penalties = [new L1(0.004)] };

    /// <summary>Each hidden unit is left out of a step with probability 0.35.</summary>
    public static Regularizer Dropout { get; } = new("dropout") { DropoutRate = 0.35 };

    /// <summary>Weights into a unit have a norm of at most 1.2, less than they start with.</summary>
    public static Regularizer MaxNorm { get; } = new("max-norm") { Constraint = new MaxNorm(1.2) };

    /// <summary>Max-norm with the radius 0.5.</summary>
    public static Regularizer TightMaxNorm { get; } = new("tight max-norm") { Constraint = new MaxNorm(0.5) };

    /// <summary>Back to the lowest validation loss, which has to improve once in four looks.</summary>
    public static Regularizer EarlyStopping { get; } = new("early stopping") { Patience = 4 };

    /// <summary>A fifth of each label is spread over all classes.</summary>
    public static Regularizer LabelSmoothing { get; } = new("label smoothing") { Smoothing = 0.2 };

    /// <summary>Terms added to the loss.</summary>
    public IReadOnlyList<IPenalty> Penalties { get; init; } = [];

    /// <summary>What weights are held to, or nothing.</summary>
    public IConstraint? Constraint { get; init; }

    /// <summary>Probability that a hidden unit is dropped.</summary>
    public double DropoutRate { get; init; }

    /// <summary>Share of each label that is spread over all classes.</summary>
    public double Smoothing { get; init; }

    /// <summary>Looks at the validation loss without improvement that end training, or none.</summary>
    public int? Patience { get; init; }
}
