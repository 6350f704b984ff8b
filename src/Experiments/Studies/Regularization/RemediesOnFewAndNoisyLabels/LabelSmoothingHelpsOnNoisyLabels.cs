using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.RemediesOnFewAndNoisyLabels;

/// <summary>Label smoothing lowers the loss on unseen digits when labels are wrong.</summary>
public sealed class LabelSmoothingHelpsOnNoisyLabels : RemedyHypothesis
{

    public override Claim Claim => Claim.Stated(
        "Spreading a share of each label over all classes keeps a network from becoming too sure, and makes it " +
        "generalize better.",
        "C. Szegedy et al., arXiv:1512.00567, section 7");

    protected override string How => "a fifth of each label spread over all classes";

    private protected override Regularizer Regularizer => Regularizer.LabelSmoothing;
}
