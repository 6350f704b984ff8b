using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.RemediesOnFewAndNoisyLabels;

/// <summary>A radius of 0.5 costs more than it saves.</summary>
public sealed class TighterMaxNormPredictsBetter : RemedyHypothesis
{
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["tighter-max-norm-narrows-the-gap"];

    public override string Reading =>
        "On UCI digits, ReLU, Adam, 100 steps, the same digits, wrong labels, batches and random numbers for the " +
        "weights: with norms of at most 0.5 fewer of 200 unseen digits are named wrongly than without in more " +
        "than half of pairs; ties count one half.";

    public override Claim Claim => Claim.Stated(
        "Reducing r increases the amount of regularization and helps reduce overfitting: a tight max-norm " +
        "predicts better than none.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on avoiding overfitting: max-norm regularization");

    protected override string How => "norms of at most 0.5";

    private protected override Regularizer Regularizer => Regularizer.TightMaxNorm;

    private protected override double Judge(Fit fit) => fit.TestError;
}
