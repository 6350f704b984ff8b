using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Harness.Evidence;

/// <summary>On which side of a value the mean is claimed to lie.</summary>
public enum Direction
{
    /// <summary>Mean below the value.</summary>
    Below = -1,

    /// <summary>Mean above the value.</summary>
    Above = +1,
}
