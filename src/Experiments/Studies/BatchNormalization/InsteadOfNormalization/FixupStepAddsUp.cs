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

    public override Claim Claim => Claim.Derived(
        "For the loss v · f: at Fixup's start only the last layer of a branch gets a gradient. If that layer has biases, each of the L " +
        "blocks adds η ‖v‖² to the first step: with biases there, the step grows with depth.",
        "From rules 1 and 2 of Zhang, Dauphin and Ma 2019, arXiv:1901.09321; their own biases are one number a layer")
        .InSpanish(
            "Con la pérdida v · f: al comienzo de Fixup solo recibe gradiente la última capa de una rama. Si esa capa tiene sesgos, " +
            "cada uno de los L bloques añade η ‖v‖² al primer paso: con sesgos ahí, el paso crece con la " +
            "profundidad.");

    public override string Reading =>
        "For the loss v · f(x), ReLU branches of two layers, all weights and biases learning, η = 1e-6 / width: " +
        "v · Δf over what theory says. No average: one input a network, small η: the first order counts.";

    public override string Quantity => "step over its prediction";
    public override bool IsIdentity => true;
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
