using InitStudy.Experiments.Setups.Transfer;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.TransferLearning.DoesItHelp;

/// <summary>An error divided by 4.9 is a pair of tasks, not what reuse brings.</summary>
public sealed class PublishedFactorsAreNotTypical : Hypothesis<ReuseTask>
{
    public override Section Section => TransferLearningStudy.DoesItHelp;

    public override Claim Claim => Claim.Stated(
        "The example that divides the error by 4.9 was found by trying settings until one showed a strong " +
        "improvement; usually the results are not so good.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on reusing pretrained layers, second edition, " +
        "the remark after the example (not read)");

    public override string Reading =>
        "Eight random digits first, then the other two with 10 to 20 labels, classes, images and weights drawn " +
        "anew for every pair: the error from scratch, divided by 4.9, is below the error with three hidden layers " +
        "reused and fine-tuned.";

    public override string Quantity => "errors on unseen images";
    public override string Theory => "an ordering: the errors from scratch over 4.9 are fewer";
    public override Test Test { get; } = new FirstAhead(1 / 4.9);
    public override int Cases => 5;
    public override long Budget => 2000;

    protected override Domain<ReuseTask> Domain => ReuseTask.NewDigits(2, 10, 20);

    protected override IReadOnlyList<double> Measure(ReuseTask c, RandomStream random) =>
        c.Errors(random, ReuseArm.Scratch, ReuseArm.All);
}
