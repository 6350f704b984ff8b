using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.RemediesOnFewAndNoisyLabels;

/// <summary>Early stopping lowers the loss on digits that neither training nor the stopping saw.</summary>
public sealed class EarlyStoppingHelpsOnNoisyLabels : RemedyHypothesis
{

    public override Claim Claim => Claim.Stated(
        "Stopping when the validation loss has reached its minimum, and going back to there, is one of the best " +
        "regularization techniques.",
        "A. Géron, Hands-On Machine Learning, chapter 4, section on early stopping, and chapter 11");

    protected override string How =>
        "a look at 100 further digits every ten steps, a stop after four without a new lowest loss, and a return to " +
        "that,";

    private protected override Regularizer Regularizer => Regularizer.EarlyStopping;
}
