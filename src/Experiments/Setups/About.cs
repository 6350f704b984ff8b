using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Setups;

/// <summary>What hypotheses take a source's "about", "around", "close to", "roughly" or "approximately" for.</summary>
static class About
{
    /// <summary>Within a fifth, in every study: of what the source calls so, be it a variance, a deviation or a singular value.</summary>
    public static Tolerance Equal { get; } = Tolerance.Within(0.2);
}
