using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>With wrong labels to fit, width widens the gap.</summary>
public sealed class NoiseMakesWidthOverfit : OverfittingPair
{

    public override Claim Claim => Claim.Stated(
        "Corrected: width widens the gap where labels are wrong, because it is what wrong labels are learned with.",
        "P. Nakkiran et al., arXiv:1912.02292, section 5 (model-wise double descent needs label noise); A. Géron, " +
        "chapter 11, introduction (few or too noisy instances)");

    public override string Reading =>
        "On UCI digits, 60 labels, 30 % of them wrong, Adam, 100 steps: test error less training error is smaller " +
        "for the narrow network than for one with eight times its hidden units in more than half of pairs; ties " +
        "count one half.";

    protected override Domain<Overfitting> Domain => Overfitting.Between((4, 8), (60, 60), (30, 30));

    protected override Overfitting Larger(Overfitting c) => c with { Width = 8 * c.Width };
}
