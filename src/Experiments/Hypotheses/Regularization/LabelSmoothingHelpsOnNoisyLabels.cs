using InitStudy.Experiments.Hypotheses.Instruments;

namespace InitStudy.Experiments.Hypotheses.Regularization;

/// <summary>Label smoothing lowers the loss on unseen digits when labels are wrong.</summary>
public sealed class LabelSmoothingHelpsOnNoisyLabels : RemedyHypothesis
{
    public override string Id => "label-smoothing-helps-on-noisy-labels";

    public override Claim Claim => new(
        "Spreading a share of each label over all classes keeps a network from becoming too sure, and makes it " +
        "generalize better.",
        "C. Szegedy et al., arXiv:1512.00567, section 7");

    protected override string How => "a fifth of each label spread over all classes";

    private protected override Remedy Remedy => Remedy.LabelSmoothing;
}
