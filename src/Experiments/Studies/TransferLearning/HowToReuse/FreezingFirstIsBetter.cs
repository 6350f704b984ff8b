using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.TransferLearning.HowToReuse;

/// <summary>The literal claim: freeze first, then unfreeze with a lower rate.</summary>
public sealed class FreezingFirstIsBetter : ReuseHypothesis
{
    public override Section Section => TransferLearningStudy.HowToReuse;

    public override Claim Claim => Claim.Stated(
        "Freeze the reused layers at first, then unfreeze them and reduce the learning rate, which avoids " +
        "wrecking their weights.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on reusing pretrained layers, “try " +
        "freezing all the reused layers first”");

    public override string Reading =>
        "Literally: in the same number of steps, frozen for the first half and then at a tenth of the " +
        "learning rate, the reused layers give fewer errors on a new question about the same digits (150 " +
        "to 200 labels) than layers fine-tuned from the first step on, in more than half of pairs.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["fine-tuning-beats-frozen-layers"];

    protected override Domain<ReuseTask> Domain => ReuseTask.NewQuestion(150, 200);

    private protected override ReuseArm Better => ReuseArm.FrozenFirst;

    private protected override ReuseArm Worse => ReuseArm.All;
}
