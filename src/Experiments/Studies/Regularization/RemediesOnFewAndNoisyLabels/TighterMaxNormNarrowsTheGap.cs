using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;

namespace InitStudy.Experiments.Studies.Regularization.RemediesOnFewAndNoisyLabels;

/// <summary>A radius of 0.5 closes the gap between training and test, if only from above.</summary>
public sealed class TighterMaxNormNarrowsTheGap : RemedyHypothesis
{

    public override string Reading =>
        "On UCI digits, ReLU, Adam, 100 steps, the same digits, wrong labels, batches and random numbers for the " +
        "weights: with norms of at most 0.5 test error less training error is smaller than without in more than " +
        "half of pairs; ties count one half.";

    public override Claim Claim => Claim.Stated(
        "Corrected: a tight max-norm does narrow the gap between test and training error, by fitting the training " +
        "set less; that is no gain in itself.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on avoiding overfitting: max-norm regularization");

    protected override string How => "norms of at most 0.5";

    private protected override Regularizer Regularizer => Regularizer.TightMaxNorm;

    private protected override double Judge(Fit fit) => fit.Gap;
}
