using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.TransferLearning.DoesItHelp;

/// <summary>A network that knows the digits answers a new question about them better than one that starts anew.</summary>
public sealed class ReuseHelpsANewQuestion : ReuseHypothesis
{
    public override Section Section => TransferLearningStudy.DoesItHelp;

    public override Claim Claim => Claim.Stated(
        "Corrected: where the old task needs what the new one needs, small dense networks transfer: a " +
        "network that has learned the ten digits learns from few labels to which of two groups a digit " +
        "belongs, with fewer errors than one from scratch.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on reusing pretrained layers, “it will " +
        "require significantly less training data”; corrected form of the claim that small dense networks " +
        "do not transfer");

    public override string Reading =>
        "Ten digits first, 200 steps; then two random groups of the ten digits, 40 to 60 labels, 50 steps. Over " +
        "groupings and seeds, same images, batches and random numbers: the lower two of three hidden layers reused " +
        "and fine-tuned give fewer errors on unseen images than a network from scratch in more than half of pairs.";

    protected override Domain<ReuseTask> Domain => ReuseTask.NewQuestion(40, 60);

    private protected override ReuseArm Better => ReuseArm.FineTuned(2);

    private protected override ReuseArm Worse => ReuseArm.Scratch;
}
