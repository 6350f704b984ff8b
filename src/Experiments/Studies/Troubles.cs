using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies;

/// <summary>The four troubles of deep networks that the chapter names, in its order.</summary>
/// <remarks>A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, introduction.</remarks>
public static class Troubles
{
    /// <summary>Gradients that vanish or explode on their way down.</summary>
    public static Topic UnstableGradients { get; } = new(1, "Unstable gradients") { Spanish = "Gradientes inestables" };

    /// <summary>Too few labelled examples for a large network.</summary>
    public static Topic TooLittleLabelledData { get; } = new(2, "Too little labelled data") { Spanish = "Pocos datos etiquetados" };

    /// <summary>Training that takes too long.</summary>
    public static Topic SlowTraining { get; } = new(3, "Slow training") { Spanish = "Entrenamiento lento" };

    /// <summary>Millions of parameters that learn the training set by heart.</summary>
    public static Topic Overfitting { get; } = new(4, "Overfitting") { Spanish = "Sobreajuste" };
}
