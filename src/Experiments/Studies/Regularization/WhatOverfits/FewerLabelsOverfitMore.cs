using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>A quarter of the labels makes the gap larger.</summary>
public sealed class FewerLabelsOverfitMore : OverfittingPair
{

    public override Claim Claim => Claim.Stated(
        "The risk of overfitting grows when there are not enough training instances.",
        "A. Géron, Hands-On Machine Learning, chapter 11, introduction");

    public override string Reading =>
        "On UCI digits, Adam, 100 steps: test error less training error is smaller with all labels than with a " +
        "quarter of them in more than half of pairs; ties count one half.";

    protected override Domain<Overfitting> Domain => Overfitting.Between((24, 40), (100, 140), (0, 0));

    protected override Overfitting Larger(Overfitting c) => c with { Labels = c.Labels / 4 };
}
