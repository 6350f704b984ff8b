using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;

namespace InitStudy.Experiments.Studies.Regularization.ExactLaws;

/// <summary>Under ℓ1 unneeded weights swing about 0, within one step.</summary>
public sealed class L1KeepsWeightsWithinAStepOfZero : L1Hypothesis
{

    public override Claim Claim => Claim.Stated(
        "Corrected: under gradient descent the weights that are not needed come within η c of 0 and swing about " +
        "it; for exact zeros a step must stop at 0, as soft thresholding does.",
        "S. Shalev-Shwartz and A. Tewari, JMLR 12 (2011), section 1 (stochastic subgradients do not give sparse " +
        "iterates)");

    public override string Reading =>
        "The largest |w| / (η c) of twenty weights, from N(0, 1) and without any influence on the data's loss, " +
        "after as many steps of gradient descent as the farthest needs. No average.";

    public override string Theory => "at most 1";
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.5, barelyWrong: 1.1));

    protected override double Judge(Idle c, double[] weights) => weights.Max(Math.Abs) / c.StepSize;
}
