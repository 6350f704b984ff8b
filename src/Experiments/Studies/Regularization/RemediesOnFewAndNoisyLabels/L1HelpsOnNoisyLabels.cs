using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.RemediesOnFewAndNoisyLabels;

/// <summary>An ℓ1 penalty lowers the loss on unseen digits.</summary>
public sealed class L1HelpsOnNoisyLabels : RemedyHypothesis
{

    public override Claim Claim => Claim.Stated(
        "An ℓ1 penalty on the weights reduces overfitting.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on avoiding overfitting: ℓ1 and ℓ2 regularization");

    protected override string How => "0.004 Σ |w| added to what is descended";

    private protected override Regularizer Regularizer => Regularizer.L1;
}
