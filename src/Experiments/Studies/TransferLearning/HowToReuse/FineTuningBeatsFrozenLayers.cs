using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.TransferLearning.HowToReuse;

/// <summary>Layers that go on learning beat layers as they are.</summary>
public sealed class FineTuningBeatsFrozenLayers : Hypothesis<ReuseTask>
{
    public override Section Section => TransferLearningStudy.HowToReuse;

    public override Claim Claim => Claim.Stated(
        "Transferred layers that are fine-tuned to the new task do better than the same layers frozen.",
        "J. Yosinski, J. Clune, Y. Bengio, H. Lipson, arXiv:1411.1792, figure 2 (AnB+ above AnB)")
        .InSpanish(
            "Las capas transferidas que se ajustan a la nueva tarea rinden mejor que las mismas capas " +
            "congeladas.");

    public override string Reading =>
        "An analogue in small dense networks. Ten digits first, then a new question about them with 150 to 200 " +
        "labels: all three hidden layers reused and fine-tuned give fewer errors than all three frozen, with only " +
        "the output layer learning.";

    public override string Quantity => "errors on unseen images";
    public override string Theory => "an ordering: fewer errors with fine-tuning";
    public override Test Test { get; } = new FirstAhead();
    public override int Cases => 5;
    public override long Budget => 2000;

    protected override Domain<ReuseTask> Domain => ReuseTask.NewQuestion(150, 200);

    protected override IReadOnlyList<double> Measure(ReuseTask c, RandomStream random) =>
        c.Errors(random, ReuseArm.All, ReuseArm.Frozen);
}
