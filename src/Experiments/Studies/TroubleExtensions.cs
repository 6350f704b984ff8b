namespace InitStudy.Experiments.Studies;

/// <summary>Words for the troubles.</summary>
static class TroubleExtensions
{
    /// <summary>As headings say it.</summary>
    public static string Title(this Trouble trouble) => trouble switch
    {
        Trouble.UnstableGradients => "Unstable gradients",
        Trouble.TooLittleLabelledData => "Too little labelled data",
        Trouble.SlowTraining => "Slow training",
        _ => "Overfitting",
    };
}
