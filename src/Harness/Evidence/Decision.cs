namespace InitStudy.Harness.Evidence;

/// <summary>The outcome of one sequential test.</summary>
/// <param name="Verdict">What the evidence says.</param>
/// <param name="Count">Values used.</param>
/// <param name="Estimate">Their mean.</param>
/// <param name="Low">Guaranteed lower bound of the true mean: wrong with probability at most alpha / 2, or −∞.</param>
/// <param name="High">Guaranteed upper bound of the true mean: wrong with probability at most alpha / 2, or +∞.</param>
public sealed record Decision(Verdict Verdict, long Count, double Estimate, double Low, double High);
