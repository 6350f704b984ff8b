using InitStudy.Harness.Exhibits;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.Exhibits;

/// <summary>What is misprinted in the paper, or misquoted from it.</summary>
static class Errata
{
    /// <summary>Place, print, correction and the hypotheses that decide it.</summary>
    public static Exhibit List { get; } = new(
        "Errata",
        "Misprints of the paper, by the definitions in the same section (sⁱ = zⁱ Wⁱ + bⁱ, zⁱ⁺¹ = f(sⁱ), eq. 2 and " +
        "3), two of its sentences that do not hold, and one sentence about it.",
        [],
        new(
            ["place", "print", "correct", "decided by"],
            [
                ["eq. 6", "∏ nₖ₊₁ Var[Wᵏ] for k from i to d", "from i + 1 to d",
                    "backward-variance-as-printed, backward-variance-from-the-next-layer"],
                ["eq. 7", "second product for k from i to d − 1", "from i + 1 to d",
                    "weight-gradient-variance-as-printed, weight-gradient-variance-from-both-sides"],
                ["eq. 13", "(n Var[W])^(d − i) Var[x]", "(n Var[W])^(d − i) Var[∂C/∂sᵈ]",
                    "equal-width-gradient-variance-as-printed, equal-width-gradient-variance"],
                ["section 4.2.2", "the mean singular value corresponds to the ratio of activation variances",
                    "the mean square of the singular values does: 1/3, not 0.5",
                    "singular-value-is-variance-ratio, squared-singular-values-are-the-variance-ratio"],
                ["section 4.2.2", "and to the ratio of volumes",
                    "their geometric mean does, per dimension: 0.35 and 0.61 in the linear regime",
                    "singular-value-is-volume-ratio, volume-ratio-is-the-geometric-mean"],
                ["chapter 11 of *Hands-On Machine Learning*",
                    "weights from N(0, 1) were the initialization that the paper found at fault",
                    "eq. 1, U(±1/√n), which it calls commonly used; N(0, 1) is nowhere in it",
                    "paper-weights-are-standard-normal, heuristic-variance-is-a-third"],
            ]));
}
