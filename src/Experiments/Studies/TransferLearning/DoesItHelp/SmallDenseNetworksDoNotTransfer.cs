using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.TransferLearning.DoesItHelp;

/// <summary>The literal claim: small dense networks do not transfer.</summary>
public sealed class SmallDenseNetworksDoNotTransfer : ReuseHypothesis
{
    public override Section Section => TransferLearningStudy.DoesItHelp;

    public override Claim Claim => Claim.Stated(
        "Transfer learning does not work with small dense networks: they learn few patterns, and very " +
        "specific ones.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on reusing pretrained layers, its " +
        "closing warning");

    public override string Reading =>
        "Literally, for every pair of tasks: in more than half of replicates a network of three hidden layers of 24 " +
        "units makes fewer errors from scratch than with its lower two hidden layers reused. Tasks: ten digits, then a " +
        "new question about them with 50 labels.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["reuse-helps-a-new-question"];

    protected override Domain<ReuseTask> Domain => ReuseTask.NewQuestion(50, 50);

    private protected override ReuseArm Better => ReuseArm.Scratch;

    private protected override ReuseArm Worse => ReuseArm.FineTuned(2);
}
