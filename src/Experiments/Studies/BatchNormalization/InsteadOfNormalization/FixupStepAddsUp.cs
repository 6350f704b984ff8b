using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.InsteadOfNormalization;

/// <summary>The corrected claim: the weights of all blocks share one step, each output bias adds one.</summary>
public sealed class FixupStepAddsUp : Hypothesis<BlockStack>
{
    public override Section Section => BatchNormalizationStudy.InsteadOfNormalization;

    public override Claim Claim => Claim.Stated(
        "Corrected: at Fixup's start only the last layer of a branch gets a gradient. Its weights change the " +
        "function by what comes into them, which the second rule divides by the number of blocks L; its bias adds " +
        "one in every block: the step grows with depth as 1 + L / ‖x‖².",
        "Derived from Zhang, Dauphin, Ma, arXiv:1901.09321, section 3, rules 1 and 2");

    public override string Reading =>
        "For the loss v · f(x), ReLU branches of two layers, all weights and biases learning, η = 1e-6 / width: " +
        "v · Δf over what theory says. No average: one input a network.";

    public override string Theory => "v · Δf = −η ‖v‖² (Σ ‖relu(W₁ x)‖² + L): the ratio is 1";
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.01));

    protected override Domain<BlockStack> Domain => BlockStack.Between(1, 32, 1, 64);

    protected override double Predict(BlockStack c) => 1;

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random)
    {
        var step = FixupStep.Take(c, 1e-6 / c.Width, _ => true, random);
        return [step.Change / (step.Hidden + c.Blocks)];
    }
}
