using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>Eight times the units name more unseen digits rightly, wrong labels or not.</summary>
public sealed class WiderPredictsBetter : OverfittingPair
{

    public override Claim Claim => Claim.Stated(
        "Corrected: of two networks that both have many more parameters than labels, the wider one predicts better.",
        "B. Neyshabur, R. Tomioka, N. Srebro, arXiv:1412.6614, figure 1; M. Belkin et al., PNAS 116 (2019), on " +
        "small networks");

    public override string Reading =>
        "On UCI digits, 60 labels, up to 30 % of them wrong, Adam, 100 steps: the test error is smaller for a " +
        "network with eight times the hidden units than for the narrow one in more than half of pairs; ties count " +
        "one half.";

    protected override Domain<Overfitting> Domain => Overfitting.Between((4, 8), (60, 60), (0, 30));

    protected override Overfitting Smaller(Overfitting c) => c with { Width = 8 * c.Width };

    protected override Overfitting Larger(Overfitting c) => c;

    private protected override double Judge(Fit fit) => fit.TestError;
}
