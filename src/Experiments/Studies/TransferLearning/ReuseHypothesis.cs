using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.TransferLearning;

/// <summary>Two ways to begin a new task: the first has the smaller error in more than half of all tasks and seeds.</summary>
public abstract class ReuseHypothesis : ComparedHypothesis<ReuseTask>
{

    /// <remarks>A case is a number of labels; classes, images and weights are drawn anew for every replicate.</remarks>
    public sealed override int Cases => 1;

    private protected abstract ReuseArm Better { get; }

    private protected abstract ReuseArm Worse { get; }

    /// <summary>What the error of the arm that is claimed to be better is multiplied by before they are compared.</summary>
    private protected virtual double Margin => 1;

    private protected virtual ReuseScale Scale => ReuseScale.Small;

    protected sealed override (double First, double Second) Compare(ReuseTask c, RandomStream random)
    {
        var run = new ReuseRun(c.Draw(random, Scale), random, Scale);
        return (Margin * run.Error(Better), run.Error(Worse));
    }
}
