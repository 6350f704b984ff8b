using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.RemediesOnFewAndNoisyLabels;

/// <summary>An ℓ2 penalty lowers the loss on unseen digits.</summary>
public sealed class L2HelpsOnNoisyLabels : RemedyHypothesis
{

    public override Claim Claim => Claim.Stated(
        "An ℓ2 penalty on the weights reduces overfitting.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on avoiding overfitting: ℓ1 and ℓ2 regularization");

    protected override string How => "0.005 Σ w² added to what is descended";

    private protected override Regularizer Regularizer => Regularizer.L2;
}
