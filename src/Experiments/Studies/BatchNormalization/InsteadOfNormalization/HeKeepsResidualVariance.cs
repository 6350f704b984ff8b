using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.InsteadOfNormalization;

/// <summary>The literal claim: He initialization keeps the variance in residual networks, too.</summary>
public sealed class HeKeepsResidualVariance : MajorityHypothesis<BlockStack>
{
    public override Section Section => BatchNormalizationStudy.InsteadOfNormalization;

    public override Claim Claim => Claim.Stated(
        "With He initialization the signal keeps its variance from block to block of a deep residual network.",
        "He, Zhang, Ren, Sun 2015, eq. 10, carried over to residual blocks");

    public override string Reading =>
        "The factor by which a block x + W₂ relu(W₁ x) multiplies the mean square of one input, geometric mean " +
        "over the blocks of a network, is between 0.8 and 1.25 in at least half of all networks.";

    public override string Theory => "the claim says at least 0.5";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy =>
        ["he-residual-blocks-triple", "fixup-starts-as-identity", "rezero-starts-as-identity"];
    public override int Cases => 4;

    protected override Domain<BlockStack> Domain => BlockStack.Between(32, 48, 1, 12);

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random) =>
        Indicator.Of(BlockStack.Growth(c, random) is >= 0.8 and <= 1.25);
}
