using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.InsteadOfNormalization;

/// <summary>A residual block with He weights triples the mean square.</summary>
public sealed class HeResidualBlocksTriple : MajorityHypothesis<BlockStack>
{
    public override Section Section => BatchNormalizationStudy.InsteadOfNormalization;

    public override Claim Claim => Claim.Stated(
        "Corrected: with He's weights a branch has twice the mean square of its input, and the block three times: " +
        "L blocks let the signal grow by 3^L.",
        "Zhang, Dauphin, Ma, arXiv:1901.09321, section 2; the factor derived: 1 + 2, W₂ being independent of the " +
        "rest");

    public override string Reading =>
        "The factor by which a block x + W₂ relu(W₁ x) multiplies the mean square of one input, geometric mean " +
        "over the blocks of a network, is within 20 % of 3 in at least half of all networks.";

    public override string Theory => "at least 0.5 within 20 % of 3";
    public override int Cases => 4;

    protected override Domain<BlockStack> Domain => BlockStack.Between(32, 48, 8, 12);

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random) =>
        Indicator.Of(Math.Abs(BlockStack.Growth(c, random) / 3 - 1) <= 0.2);
}
