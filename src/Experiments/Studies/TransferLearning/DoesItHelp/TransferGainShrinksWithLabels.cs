using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.TransferLearning.DoesItHelp;

/// <summary>The more labels there are, the less reuse brings.</summary>
public sealed class TransferGainShrinksWithLabels : Hypothesis<ReuseTask>
{
    public override Section Section => TransferLearningStudy.DoesItHelp;

    public override Claim Claim => Claim.Stated(
        "More labelled data diminish the value of pretrained layers.",
        "B. Zoph et al. 2020, Rethinking pre-training and self-training, arXiv:2006.06882, abstract");

    public override string Reading =>
        "An analogue in small dense networks. Ten digits first, then a new question about them: what three reused " +
        "and fine-tuned hidden layers take off the test loss of a network from scratch is less with about 450 " +
        "labels than with 20 to 30; same old network, and the few labels are among the many.";

    public override string Quantity => "gain in test loss";
    public override string Theory => "an ordering: a smaller gain with many labels";
    public override Test Test { get; } = new FirstAhead();
    public override int Cases => 3;
    public override string WhyFewCases => "a case is a number of labels from 20 to 30, and each pair trains five networks";
    public override long Budget => 2000;

    protected override Domain<ReuseTask> Domain => ReuseTask.NewQuestion(20, 30);

    protected override IReadOnlyList<double> Measure(ReuseTask c, RandomStream random)
    {
        const int many = 450;
        var few = new ReuseRun(c.Draw(random), random);
        return [Gain(few.With((c with { Labels = many }).Draw(random))), Gain(few)];
    }

    static double Gain(ReuseRun run) => run.Trained(ReuseArm.Scratch).Loss - run.Trained(ReuseArm.All).Loss;
}
