using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.TransferLearning.DoesItHelp;

/// <summary>Layers from a distant task transfer worse.</summary>
public sealed class DistantTasksTransferLess : ComparedHypothesis<ReuseTask>
{
    public override Section Section => TransferLearningStudy.DoesItHelp;
    public override int Cases => 1;

    public override Claim Claim => Claim.Stated(
        "The transferability gap grows with the distance between the tasks.",
        "J. Yosinski, J. Clune, Y. Bengio, H. Lipson, arXiv:1411.1792, abstract and figure 3; an analogue in small " +
        "dense networks");

    public override string Reading =>
        "Ten digits first, then a new question about them with 40 to 60 labels. Distant: the pixels of the old task's " +
        "images are shuffled, the same way in all of them. The lower two of three hidden layers reused and fine-tuned, same " +
        "images, batches and random numbers: fewer errors after the near task than after the distant one in more than half of pairs.";

    protected override Domain<ReuseTask> Domain => ReuseTask.NewQuestion(40, 60);

    protected override (double First, double Second) Compare(ReuseTask c, RandomStream random)
    {
        var near = c.Draw(random);
        var distant = near.WithShuffledOld(random.Child("pixels"));
        double Error(ReuseData data) => new ReuseRun(data, random).Error(ReuseArm.FineTuned(2));
        return (Error(near), Error(distant));
    }
}
