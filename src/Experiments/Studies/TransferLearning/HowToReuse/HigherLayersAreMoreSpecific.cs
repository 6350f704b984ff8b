using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.TransferLearning.HowToReuse;

/// <summary>Frozen layers transfer the worse the higher they are.</summary>
public sealed class HigherLayersAreMoreSpecific : ReuseHypothesis
{
    public override Section Section => TransferLearningStudy.HowToReuse;

    public override Claim Claim => Claim.Stated(
        "The higher a layer, the more specific it is to its task: what is frozen up to there transfers " +
        "worse.",
        "J. Yosinski, J. Clune, Y. Bengio, H. Lipson, arXiv:1411.1792, figure 2 (AnB falls with n); an " +
        "analogue in small dense networks");

    public override string Reading =>
        "Ten digits first, then a new question about them with 150 to 200 labels: with the lowest hidden " +
        "layer frozen and the others learning anew there are fewer errors than with all three frozen, in " +
        "more than half of pairs.";

    protected override Domain<ReuseTask> Domain => ReuseTask.NewQuestion(150, 200);

    private protected override ReuseArm Better => ReuseArm.OnlyFrozen(1);

    private protected override ReuseArm Worse => ReuseArm.Frozen;
}
