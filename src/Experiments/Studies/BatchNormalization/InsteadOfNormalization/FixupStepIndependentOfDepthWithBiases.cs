using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.InsteadOfNormalization;

/// <summary>The literal claim: with Fixup the step is independent of depth whatever a branch learns.</summary>
public sealed class FixupStepIndependentOfDepthWithBiases : MajorityHypothesis<BlockStack>
{
    public override Section Section => BatchNormalizationStudy.InsteadOfNormalization;

    public override Claim Claim => Claim.Stated(
        "With Fixup a step of gradient descent with learning rate η changes the function by the order of η, " +
        "independent of depth, also where biases learn.",
        "Zhang, Dauphin, Ma, arXiv:1901.09321, section 3; rule 3 adds learned biases, in the authors' code also one " +
        "at the end of a branch");

    public override string Reading =>
        "For the loss v · f(x), ReLU branches of two layers, all weights and biases learning, and a small η: v · Δf " +
        "over −η ‖v‖² ‖x‖² is within 30 % of 1 in at least half of all networks, of 32 to 64 blocks of 24 to 32 " +
        "features. Output biases are one a feature; a single one a branch, as the authors have, adds (Σ v)², as much " +
        "on average over v.";

    public override string Theory => "the claim says at least 0.5";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["fixup-step-independent-of-depth", "fixup-step-adds-up"];
    public override int Cases => 1;

    protected override Domain<BlockStack> Domain => new(
        [new("width", 24, 32), new("blocks", 4, 64)],
        codes => new(codes[0], codes[1]),
        new Stratum("more blocks than features", random => [random.LogUniform(0, 24, 32), random.Between(1, 32, 64)]));

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random)
    {
        var step = FixupStep.Take(c, 0.001 / c.Width, _ => true, random);
        return Indicator.Of(Math.Abs(step.Change / step.Input - 1) <= 0.3);
    }
}
