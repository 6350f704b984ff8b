using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>Eight times the units, half the gap.</summary>
public sealed class MoreParametersOverfitMore : OverfittingPair
{
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy =>
        ["noise-makes-width-overfit", "wider-predicts-better", "most-weights-overfit-less"];

    public override Claim Claim => Claim.Stated(
        "A model with more parameters is at greater risk of overfitting the training set.",
        "A. Géron, Hands-On Machine Learning, chapter 11, introduction and section on avoiding overfitting");

    public override string Reading =>
        "On UCI digits, 60 labels, all of them right, Adam, 100 steps: test error less training error is smaller " +
        "for the narrow network than for one with eight times its hidden units in more than half of pairs; ties " +
        "count one half.";

    protected override Domain<Overfitting> Domain => Overfitting.Between((8, 10), (60, 60), (0, 0));

    protected override Overfitting Larger(Overfitting c) => c with { Width = 8 * c.Width };
}
