using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.InsteadOfNormalization;

/// <summary>The literal claim: with LSUV the signal has variance 1 throughout.</summary>
public sealed class LsuvKeepsResidualVariance : MajorityHypothesis<BlockStack>
{
    public override Section Section => BatchNormalizationStudy.InsteadOfNormalization;

    public override Claim Claim => Claim.Stated(
        "LSUV keeps the variance of the signal at 1 throughout the network.",
        "Mishkin and Matas, arXiv:1511.06422, abstract, carried over to residual networks");

    public override string Reading =>
        "The variance of what residual ReLU blocks put out after LSUV on a batch of variance 1, over batch and " +
        "units, is within 25 % of 1 in at least half of all networks.";

    public override string Theory => "the claim says at least 0.5";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["lsuv-residual-variance-adds-up"];
    public override int Cases => 4;

    protected override Domain<BlockStack> Domain => BlockStack.Between(16, 20, 1, 5);

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random) =>
        Indicator.Of(Math.Abs(SequentialVariance.OfTheLastBlock(SequentialVariance.Initialized(c, random)) - 1) <= 0.25);
}
