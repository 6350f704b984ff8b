namespace InitStudy.Experiments.Studies;

/// <summary>The studies that a hypothesis can belong to.</summary>
public static class StudyNames
{
    /// <summary>Why signals and gradients vanish or explode.</summary>
    public const string VanishingGradients = "vanishing-gradients";

    /// <summary>What Glorot and Bengio's rule does about it, and what not.</summary>
    public const string GlorotInitialization = "glorot-initialization";

    /// <summary>What activation functions keep, and where they break.</summary>
    public const string Activations = "activations";

    /// <summary>What batch normalization does at initialization and in training.</summary>
    public const string BatchNormalization = "batch-normalization";

    /// <summary>Clipping of gradients, and gradients through time.</summary>
    public const string GradientClippingAndRecurrence = "gradient-clipping-and-recurrence";

    /// <summary>Reuse of layers that were trained on another task.</summary>
    public const string TransferLearning = "transfer-learning";

    /// <summary>Layers trained without labels first.</summary>
    public const string UnsupervisedPretraining = "unsupervised-pretraining";

    /// <summary>How fast optimizers go.</summary>
    public const string Optimizers = "optimizers";

    /// <summary>Learning rates that change during training.</summary>
    public const string Schedules = "schedules";

    /// <summary>Overfitting, and what is done against it.</summary>
    public const string Regularization = "regularization";
}
