using InitStudy.Harness.Evidence;

namespace InitStudy.Harness.Hypotheses;

/// <summary>One case of a hypothesis, decided.</summary>
/// <param name="Token">What replays it with `run ID --case TOKEN`.</param>
/// <param name="Description">The case in words.</param>
/// <param name="Predicted">What theory, or the claim, says.</param>
/// <param name="Band">Where the mean must lie.</param>
/// <param name="Decision">What the measurement says.</param>
public sealed record CaseResult(string Token, string Description, double Predicted, Band Band, Decision Decision);
