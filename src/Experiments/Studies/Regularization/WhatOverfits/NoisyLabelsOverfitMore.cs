using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>A fifth of wrong labels makes the gap larger.</summary>
public sealed class NoisyLabelsOverfitMore : OverfittingPair
{

    public override Claim Claim => Claim.Stated(
        "The risk of overfitting grows when the training instances are too noisy.",
        "A. Géron, Hands-On Machine Learning, chapter 11, introduction");

    public override string Reading =>
        "On UCI digits, Adam, 100 steps: test error less training error is smaller with the right labels than " +
        "with a fifth of them wrong in more than half of pairs; ties count one half.";

    protected override Domain<Overfitting> Domain => Overfitting.Between((24, 40), (60, 100), (0, 0));

    protected override Overfitting Larger(Overfitting c) => c with { Noise = 20 };
}
