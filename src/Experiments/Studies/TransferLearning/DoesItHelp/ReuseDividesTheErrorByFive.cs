using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.TransferLearning.DoesItHelp;

/// <summary>The literal claim: reuse divides the error on new classes by nearly five.</summary>
public sealed class ReuseDividesTheErrorByFive : ReuseHypothesis
{
    public override Section Section => TransferLearningStudy.DoesItHelp;

    public override Claim Claim => Claim.Stated(
        "Layers of a network for eight classes, reused for two others, divide the error by 4.9 (from 2.95 " +
        "% to 0.60 %).",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on reusing pretrained layers, example " +
        "with Fashion MNIST, second edition; one split of the classes, one seed");

    public override string Reading =>
        "As a statement about typical tasks: eight random digits first, then the other two with 10 to 20 " +
        "labels. In more than half of splits and seeds 4.9 times the error with three hidden layers " +
        "reused and fine-tuned is below the error from scratch; ties count one half.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["reuse-saves-little-on-new-digits"];

    protected override Domain<ReuseTask> Domain => ReuseTask.NewDigits(2, 10, 20);

    private protected override ReuseArm Better => ReuseArm.All;

    private protected override ReuseArm Worse => ReuseArm.Scratch;

    private protected override double Margin => 4.9;
}
