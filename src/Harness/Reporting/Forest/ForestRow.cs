using InitStudy.Harness.Evidence;

namespace InitStudy.Harness.Reporting.Forest;

/// <summary>One line of a forest plot: a measured interval beside the band that it must lie in, in the axis' unit.</summary>
/// <param name="Label">The case in words, or the hypothesis' id.</param>
/// <param name="Estimate">What was measured; NaN or infinite if it diverged.</param>
/// <param name="Low">Guaranteed lower bound; −∞ for none.</param>
/// <param name="High">Guaranteed upper bound; +∞ for none.</param>
/// <param name="Band">Where it must lie.</param>
/// <param name="Predicted">What theory says; NaN where it predicts an ordering alone.</param>
/// <param name="Verdict">What the evidence says.</param>
sealed record ForestRow(
    string Label, double Estimate, double Low, double High, Band Band, double Predicted, Verdict Verdict);
