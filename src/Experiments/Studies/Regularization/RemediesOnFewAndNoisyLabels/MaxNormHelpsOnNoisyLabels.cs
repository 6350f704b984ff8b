using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.RemediesOnFewAndNoisyLabels;

/// <summary>Max-norm lowers the loss on unseen digits.</summary>
public sealed class MaxNormHelpsOnNoisyLabels : RemedyHypothesis
{

    public override Claim Claim => Claim.Stated(
        "Max-norm regularization, weights into each unit rescaled to a norm of at most r, reduces overfitting.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on avoiding overfitting: max-norm " +
        "regularization; N. Srivastava et al., JMLR 15 (2014), section 5.1");

    protected override string How => "norms of at most 1.2";

    private protected override Regularizer Regularizer => Regularizer.MaxNorm;
}
