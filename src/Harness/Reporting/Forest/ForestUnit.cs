namespace InitStudy.Harness.Reporting.Forest;

/// <summary>What the axis of a forest plot counts in.</summary>
enum ForestUnit
{
    /// <summary>The quantity itself: all cases have the same prediction, or an ordering is predicted.</summary>
    Quantity,

    /// <summary>The quantity over its prediction.</summary>
    Ratio,

    /// <summary>The difference from the prediction over the tolerance: the edges of the band are −1 and 1.</summary>
    Tolerance,
}
