using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.TransferLearning.DoesItHelp;

/// <summary>What the published factors are in typical tasks with new classes: no gain worth the name.</summary>
public sealed class ReuseSavesLittleOnNewDigits : ReuseHypothesis
{
    public override Section Section => TransferLearningStudy.DoesItHelp;

    public override Claim Claim => Claim.Stated(
        "Corrected: on classes that the old task lacked, small dense networks save less than a quarter of the errors by " +
        "reuse, if any; the published factors are single pairs of tasks.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on reusing pretrained layers, its closing warning; " +
        "corrected form of its two examples");

    public override string Reading =>
        "Five random digits first, then the other five with 50 to 200 labels. In more than half of splits and seeds 3/4 of the " +
        "error from scratch is below the error with three hidden layers reused and fine-tuned.";

    protected override Domain<ReuseTask> Domain => ReuseTask.NewDigits(5, 50, 200);

    private protected override ReuseArm Better => ReuseArm.Scratch;

    private protected override ReuseArm Worse => ReuseArm.All;

    private protected override double Margin => 0.75;
}
