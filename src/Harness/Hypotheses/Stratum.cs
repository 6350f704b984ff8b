using InitStudy.Model.Randomness;

namespace InitStudy.Harness.Hypotheses;

/// <summary>One class of cases that a domain must cover, such as "fanOut at least twice fanIn".</summary>
/// <param name="Name">What the class holds.</param>
/// <param name="Draw">One code for each dimension.</param>
public sealed record Stratum(string Name, Func<RandomStream, int[]> Draw);
