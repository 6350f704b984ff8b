using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.TransferLearning.DoesItHelp;

/// <summary>The more labels there are, the less reuse brings.</summary>
public sealed class TransferGainShrinksWithLabels : ComparedHypothesis<ReuseTask>
{
    const int Many = 450;

    public override Section Section => TransferLearningStudy.DoesItHelp;
    public override int Cases => 1;

    public override Claim Claim => Claim.Stated(
        "Reuse is for tasks with few labels: more labelled data diminish the value of pretrained layers.",
        "B. Zoph et al. 2020, Rethinking pre-training and self-training, arXiv:2006.06882, abstract, insight 1; A. " +
        "Géron, Hands-On Machine Learning, chapter 11, section on reusing pretrained layers, “significantly less " +
        "training data”; an analogue in small dense networks");

    public override string Reading =>
        "Ten digits first, then a new question about them: what three reused and fine-tuned hidden layers take off " +
        "the test loss of a network from scratch is less with about 450 labels than with 40 to 50, in more than half of " +
        "pairs; same old network, and the few labels are among the many.";

    protected override Domain<ReuseTask> Domain => ReuseTask.NewQuestion(40, 50);

    protected override (double First, double Second) Compare(ReuseTask c, RandomStream random)
    {
        var few = new ReuseRun(c.Draw(random), random);
        var many = few.With((c with { Labels = Many }).Draw(random));
        return (Gain(many), Gain(few));
    }

    static double Gain(ReuseRun run) => run.Trained(ReuseArm.Scratch).Loss - run.Trained(ReuseArm.All).Loss;
}
