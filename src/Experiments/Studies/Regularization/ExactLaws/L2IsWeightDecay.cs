using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.ExactLaws;

/// <summary>Adam makes something else of an ℓ2 penalty.</summary>
public sealed class L2IsWeightDecay : DecayHypothesis
{
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["l2-is-weight-decay-under-gradient-descent"];

    public override Claim Claim => Claim.Stated(
        "An ℓ2 penalty is weight decay: every step shrinks every weight by the same share, whatever the optimizer.",
        "Common usage, as I. Loshchilov and F. Hutter report it: arXiv:1711.05101, abstract");

    protected override IReadOnlyList<string> Optimizers => [Decay.Sgd, Decay.Adam];
}
