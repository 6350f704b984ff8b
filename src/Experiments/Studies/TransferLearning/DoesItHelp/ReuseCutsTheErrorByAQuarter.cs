using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.TransferLearning.DoesItHelp;

/// <summary>The literal claim: reuse cuts the error on new classes by a quarter.</summary>
public sealed class ReuseCutsTheErrorByAQuarter : ReuseHypothesis
{
    public override Section Section => TransferLearningStudy.DoesItHelp;

    public override Claim Claim => Claim.Stated(
        "Layers of a network for eight classes, reused for two others, cut the error by almost 25 % (from " +
        "8.15 % to 6.15 %).",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on reusing pretrained layers, example " +
        "with Fashion MNIST, third edition; one split of the classes, one seed");

    public override string Reading =>
        "As a statement about typical tasks: five random digits first, then the other five with 50 to 200 " +
        "labels. In more than half of splits and seeds the error with three hidden layers reused and " +
        "fine-tuned is below 3/4 of the error from scratch.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["reuse-saves-little-on-new-digits"];

    protected override Domain<ReuseTask> Domain => ReuseTask.NewDigits(5, 50, 200);

    private protected override ReuseArm Better => ReuseArm.All;

    private protected override ReuseArm Worse => ReuseArm.Scratch;

    private protected override double Margin => 4.0 / 3;
}
