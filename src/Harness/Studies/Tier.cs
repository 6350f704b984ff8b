namespace InitStudy.Harness.Studies;

/// <summary>How large what a run does is.</summary>
[Flags]
public enum Tier
{
    /// <summary>Every hypothesis, and exhibits on small images: seconds.</summary>
    Fast = 1,

    /// <summary>Exhibits at the scale of a paper, on images that the user brings: minutes a study.</summary>
    Slow = 2,

    /// <summary>Both.</summary>
    All = Fast | Slow,
}
