using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.InsteadOfNormalization;

/// <summary>With LSUV each block adds 1 to the variance: linear growth in place of exponential.</summary>
public sealed class LsuvResidualVarianceAddsUp : MajorityHypothesis<BlockStack>
{
    public override Section Section => BatchNormalizationStudy.InsteadOfNormalization;

    public override Claim Claim => Claim.Stated(
        "Corrected: every branch adds a signal of variance 1, so that after L blocks the variance is 1 + L: it " +
        "grows linearly, not by 3^L.",
        "Derived: a branch with random weights is nearly uncorrelated with its input");

    public override string Reading =>
        "The variance of what residual ReLU blocks put out after LSUV on a batch of variance 1, over batch and " +
        "units, is within 25 % of 1 + L in at least half of all networks.";

    public override string Theory => "at least 0.5 within 25 % of 1 + blocks";
    public override int Cases => 4;

    protected override Domain<BlockStack> Domain => BlockStack.Between(16, 20, 1, 5);

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random)
    {
        var variance = SequentialVariance.OfTheLastBlock(SequentialVariance.Initialized(c, random));
        return Indicator.Of(Math.Abs(variance / (1 + c.Blocks) - 1) <= 0.25);
    }
}
