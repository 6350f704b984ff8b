using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.TransferLearning.DoesItHelp;

/// <summary>Layers from a distant task transfer worse.</summary>
public sealed class DistantTasksTransferLess : Hypothesis<ReuseTask>
{
    public override Section Section => TransferLearningStudy.DoesItHelp;

    public override Claim Claim => Claim.Stated(
        "The transferability of features decreases as the distance between the old and the new task increases.",
        "J. Yosinski, J. Clune, Y. Bengio, H. Lipson, arXiv:1411.1792, abstract and figure 3")
        .InSpanish(
            "La transferibilidad de las características disminuye al crecer la distancia entre la tarea antigua y la nueva.");

    public override string Reading =>
        "An analogue in small dense networks, and of other layers: the figure's are frozen and compared with those " +
        "of the same task, these are fine-tuned, and the distant task has shuffled pixels. Ten digits first, then a " +
        "new question about them with 40 to 60 labels. Distant: the pixels of the old task's images are shuffled, " +
        "the same way in all of them. The lower two of three hidden layers reused and fine-tuned, same images, " +
        "batches and random numbers: fewer errors after the near task than after the distant one.";

    public override string Quantity => "errors on unseen images";
    public override string Theory => "an ordering: fewer errors after the near task";
    public override Test Test { get; } = new FirstAhead();
    public override int Cases => 5;
    public override long Budget => 2000;

    protected override Domain<ReuseTask> Domain => ReuseTask.NewQuestion(40, 60);

    protected override IReadOnlyList<double> Measure(ReuseTask c, RandomStream random) =>
    [
        new ReuseRun(c.Draw(random), random).Error(ReuseArm.FineTuned(2)),
        new ReuseRun(c.Draw(random).WithShuffledOld(random.Child("pixels")), random).Error(ReuseArm.FineTuned(2)),
    ];
}
