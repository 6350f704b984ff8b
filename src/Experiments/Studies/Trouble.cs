namespace InitStudy.Experiments.Studies;

/// <summary>The four troubles of deep networks that the chapter names, in its order.</summary>
/// <remarks>A. Géron, Hands-On Machine Learning, chapter 11, introduction.</remarks>
public enum Trouble
{
    /// <summary>Gradients that vanish or explode on their way down.</summary>
    UnstableGradients,

    /// <summary>Too few labelled examples for a large network.</summary>
    TooLittleLabelledData,

    /// <summary>Training that takes too long.</summary>
    SlowTraining,

    /// <summary>Millions of parameters that learn the training set by heart.</summary>
    Overfitting,
}
