using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Experiments.Studies.Regularization.ExactLaws;

/// <summary>Gradient descent steps over 0 and never stops there.</summary>
public sealed class L1MakesWeightsZero : L1Hypothesis
{
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["l1-keeps-weights-within-a-step-of-zero"];

    public override Claim Claim => Claim.Stated(
        "An ℓ1 penalty gives a sparse model: the weights that are not needed become equal to 0.",
        "A. Géron, Hands-On Machine Learning, chapter 11, ℓ1 and ℓ2 regularization; chapter 4, lasso regression");

    public override string Reading =>
        "The share of twenty weights, from N(0, 1) and without any influence on the data's loss, that are exactly " +
        "0 after as many steps of gradient descent as the farthest needs. No average.";

    public override string Theory => "1";
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.01));

    protected override double Judge(Idle c, double[] weights) => weights.Count(w => w == 0) / (double)weights.Length;
}
