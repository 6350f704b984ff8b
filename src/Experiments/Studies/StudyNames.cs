namespace InitStudy.Experiments.Studies;

/// <summary>The studies that a hypothesis can belong to.</summary>
public static class StudyNames
{
    /// <summary>Why signals and gradients vanish or explode.</summary>
    public const string VanishingGradients = "vanishing-gradients";

    /// <summary>What Glorot and Bengio's rule does about it, and what not.</summary>
    public const string GlorotInitialization = "glorot-initialization";
}
