using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.InsteadOfNormalization;

/// <summary>With Fixup one step of gradient descent changes the function by as much at any depth.</summary>
public sealed class FixupStepIndependentOfDepth : MajorityHypothesis<BlockStack>
{
    public override Section Section => BatchNormalizationStudy.InsteadOfNormalization;

    public override Claim Claim => Claim.Stated(
        "With Fixup a step of gradient descent with learning rate η changes the function by the order of η, " +
        "independent of depth.",
        "Zhang, Dauphin, Ma, arXiv:1901.09321, section 3, with the L^(−1 / (2m − 2)) of its second rule");

    public override string Reading =>
        "For the loss v · f(x), ReLU branches of two layers, weights learning and biases frozen (each of the L " +
        "output biases would add −η ‖v‖²), and a small η: v · Δf over its prediction is within 30 % of 1 in at " +
        "least half of all networks, of 4 to 32 blocks.";

    public override string Theory => "v · Δf = −η ‖v‖² Σ ‖relu(W₁ x)‖² = −η ‖v‖² ‖x‖² on average over weights";
    public override int Cases => 4;

    protected override Domain<BlockStack> Domain => BlockStack.Between(24, 32, 4, 32);

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random)
    {
        var step = FixupStep.Take(c, 0.001 / c.Width, parameter => parameter.IsWeight, random);
        return Indicator.Of(Math.Abs(step.Change / step.Input - 1) <= 0.3);
    }
}
