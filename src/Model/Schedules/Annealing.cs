namespace InitStudy.Model.Schedules;

/// <summary>The shape of the way from one value to another.</summary>
public enum Annealing
{
    /// <summary>Half a wave of the cosine: level at both ends.</summary>
    Cosine,

    /// <summary>A straight line.</summary>
    Linear,
}
