using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;

namespace InitStudy.Experiments.Studies.TransferLearning.HowToReuse;

/// <summary>The literal claim: a network cut in its middle does not find back to how well it did.</summary>
public sealed class SplittingCoAdaptedLayersHurts : ReuseHypothesis
{
    public override Section Section => TransferLearningStudy.HowToReuse;

    public override Claim Claim => Claim.Stated(
        "To split a network between its middle layers, which are co-adapted, costs performance, even if the upper " +
        "part learns the very same task anew.",
        "J. Yosinski, J. Clune, Y. Bengio, H. Lipson, arXiv:1411.1792, abstract, issue 2, and figure 2 (BnB below " +
        "baseB for n = 3 to 6); an analogue in small dense networks");

    public override string Reading =>
        "Five random digits, about 450 labels, six hidden layers of 24 units, 100 steps. The lower four layers of such a " +
        "network, frozen, with those above drawn anew and trained for as many steps again, as in the paper: in more " +
        "than half of draws and seeds more than 1.1 times the errors of a network that was never cut, on the same " +
        "images and batches.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["splitting-costs-little"];

    protected override Domain<ReuseTask> Domain => ReuseTask.NewDigits(5, 450, 450);

    private protected override ReuseScale Scale => ReuseScale.Deeper;

    private protected override ReuseArm Better => ReuseArm.Scratch;

    private protected override ReuseArm Worse => ReuseArm.OnlyFrozen(4).Selffer();

    private protected override double Margin => 1.1;
}
