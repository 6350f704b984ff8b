namespace InitStudy.Harness.Reporting.Forest;

/// <summary>What 0 is in the forest plot of a study, where ±1 are the edges of the band.</summary>
enum ForestZero
{
    /// <summary>The prediction, which is the middle of its band.</summary>
    Prediction,

    /// <summary>The middle of a band that reaches a factor both ways: the prediction lies below it.</summary>
    Middle,

    /// <summary>All replicates or pairs: a share of 1, above the least share as its edge.</summary>
    Whole,

    /// <summary>As far inside the only edge as that edge is from the number 0, or by 1 where it is 0.</summary>
    Inside,
}
