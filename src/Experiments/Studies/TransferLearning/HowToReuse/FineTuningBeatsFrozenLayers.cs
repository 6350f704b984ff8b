using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.TransferLearning.HowToReuse;

/// <summary>Layers that go on learning beat layers as they are.</summary>
public sealed class FineTuningBeatsFrozenLayers : ReuseHypothesis
{
    public override Section Section => TransferLearningStudy.HowToReuse;

    public override Claim Claim => Claim.Stated(
        "Corrected: reused layers that learn on from the first step make fewer errors than the same " +
        "layers frozen.",
        "J. Yosinski, J. Clune, Y. Bengio, H. Lipson, arXiv:1411.1792, figure 2 (AnB+ above AnB); " +
        "corrected form of the advice to freeze first");

    public override string Reading =>
        "Ten digits first, then a new question about them with 150 to 200 labels: all three hidden layers " +
        "fine-tuned give fewer errors than all three frozen, with only the output layer learning, in more " +
        "than half of pairs.";

    protected override Domain<ReuseTask> Domain => ReuseTask.NewQuestion(150, 200);

    private protected override ReuseArm Better => ReuseArm.All;

    private protected override ReuseArm Worse => ReuseArm.Frozen;
}
