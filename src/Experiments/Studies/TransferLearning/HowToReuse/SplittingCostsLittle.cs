using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.TransferLearning.HowToReuse;

/// <summary>What a cut between middle layers costs in a small dense network: less than a tenth of the errors.</summary>
public sealed class SplittingCostsLittle : ReuseHypothesis
{
    public override Section Section => TransferLearningStudy.HowToReuse;

    public override Claim Claim => Claim.Stated(
        "Corrected: in small dense networks the layers above a cut learn to fit those below again: it costs less " +
        "than a tenth of the errors, if any.",
        "J. Yosinski, J. Clune, Y. Bengio, H. Lipson, arXiv:1411.1792, figure 2 (BnB), where deep convolutional " +
        "networks do lose; corrected form for small dense ones");

    public override string Reading =>
        "Five random digits, about 450 labels, six hidden layers of 24 units, 100 steps. The lower four layers of such a " +
        "network, frozen, with those above drawn anew and trained for as many steps again, as in the paper: in more " +
        "than half of draws and seeds fewer than 1.1 times the errors of a network that was never cut, on the same " +
        "images and batches.";

    protected override Domain<ReuseTask> Domain => ReuseTask.NewDigits(5, 450, 450);

    private protected override ReuseScale Scale => ReuseScale.Deeper;

    private protected override ReuseArm Better => ReuseArm.OnlyFrozen(4).Selffer();

    private protected override ReuseArm Worse => ReuseArm.Scratch;

    private protected override double Margin => 1 / 1.1;
}
