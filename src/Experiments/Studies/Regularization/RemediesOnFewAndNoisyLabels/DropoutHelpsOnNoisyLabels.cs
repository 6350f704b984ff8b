using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.RemediesOnFewAndNoisyLabels;

/// <summary>Dropout lowers the loss of a network that overfits.</summary>
public sealed class DropoutHelpsOnNoisyLabels : RemedyHypothesis
{

    public override Claim Claim => Claim.Stated(
        "Corrected: dropout helps a network that overfits, one with more units than the few digits need and wrong " +
        "labels among them.",
        "N. Srivastava et al., JMLR 15 (2014), section 7.4 (effect of the data set size); I. Goodfellow et al., " +
        "2016, section 7.12");

    protected override string How => "dropout of hidden units at rate 0.35";

    private protected override Regularizer Regularizer => Regularizer.Dropout;
}
