using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.RemediesOnFewAndNoisyLabels;

/// <summary>A network with few units and digits enough is made worse by dropout.</summary>
public sealed class DropoutAlwaysHelps : RemedyHypothesis
{
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["dropout-helps-on-noisy-labels"];

    public override Claim Claim => Claim.Stated(
        "Dropout improves neural networks: even the best ones got better simply by adding it.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on avoiding overfitting: dropout; N. Srivastava " +
        "et al., JMLR 15 (2014), abstract");

    protected override string How => "dropout of hidden units at rate 0.35";

    private protected override Regularizer Regularizer => Regularizer.Dropout;

    protected override Domain<Overfitting> Domain => Overfitting.Between((8, 12), (150, 200), (0, 0));
}
