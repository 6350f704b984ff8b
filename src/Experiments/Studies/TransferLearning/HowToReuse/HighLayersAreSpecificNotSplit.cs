using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.TransferLearning.HowToReuse;

/// <summary>What frozen high layers lack is not the layers that they were cut from, but the new task.</summary>
public sealed class HighLayersAreSpecificNotSplit : Hypothesis<ReuseTask>
{
    public override Section Section => TransferLearningStudy.HowToReuse;

    public override Claim Claim => Claim.Stated(
        "In the highest layers it is their specialization to the old task that harms transfer, not the cut: " +
        "layers of the same task, cut and frozen at the same place, do better.",
        "J. Yosinski, J. Clune, Y. Bengio, H. Lipson, arXiv:1411.1792, abstract, issue 1, and figure 2 (AnB below " +
        "BnB for high n)");

    public override string Reading =>
        "An analogue in small dense networks. A new question about ten digits with 150 to 200 labels, all three " +
        "hidden layers frozen, only the output layer learning: layers of a network that has learned this question " +
        "from the same labels give fewer errors than layers that have learned the ten digits.";

    public override string Quantity => "errors on unseen images";
    public override string Theory => "an ordering: fewer errors with layers of the same task";
    public override Test Test { get; } = new FirstAhead();
    public override int Cases => 5;
    public override long Budget => 2000;

    protected override Domain<ReuseTask> Domain => ReuseTask.NewQuestion(150, 200);

    protected override IReadOnlyList<double> Measure(ReuseTask c, RandomStream random) =>
        c.Errors(random, ReuseArm.Frozen.Selffer(), ReuseArm.Frozen);
}
