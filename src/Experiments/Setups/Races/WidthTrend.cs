namespace InitStudy.Experiments.Setups.Races;

/// <summary>How the hidden layers of a network differ in width.</summary>
public enum WidthTrend
{
    /// <summary>They do not.</summary>
    Equal,

    /// <summary>Each has more units than the one before.</summary>
    Growing,

    /// <summary>Each has fewer.</summary>
    Shrinking,
}
