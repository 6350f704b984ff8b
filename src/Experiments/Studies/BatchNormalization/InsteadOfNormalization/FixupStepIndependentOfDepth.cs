using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.InsteadOfNormalization;

/// <summary>With Fixup one step of gradient descent changes the function by as much at any depth.</summary>
public sealed class FixupStepIndependentOfDepth : Hypothesis<BlockStack>
{
    public override Section Section => BatchNormalizationStudy.InsteadOfNormalization;

    public override Claim Claim => Claim.Stated(
        "With Fixup a step of gradient descent on the weights, with learning rate η, changes the function by the " +
        "order of η, independent of depth.",
        "Zhang, Dauphin and Ma 2019, arXiv:1901.09321, second rule: L^(−1 / (2m − 2)) for branches of m layers")
        .InSpanish(
            "Con Fixup, un paso de descenso de gradiente en los pesos, con tasa de aprendizaje η, cambia la función " +
            "en el orden de η, con independencia de la profundidad.");

    public override string Reading =>
        "For the loss v · f(x), ReLU branches of two layers and a small η, the weights learning and the biases not: " +
        "v · Δf over −η ‖v‖² ‖x‖² lies within 30 % of 1 in more than half of networks with 4 to 32 blocks of 24 to " +
        "32 features. Without the second rule it would be the number of blocks.";

    public override string Quantity => "step over −η ‖v‖² ‖x‖²";
    public override string Theory => "v · Δf = −η ‖v‖² Σ ‖relu(W₁ x)‖² = −η ‖v‖² ‖x‖² on average over weights: 1";
    public override long Budget => 2000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.3));

    protected override Domain<BlockStack> Domain => BlockStack.Between(24, 32, 4, 32);

    protected override double Predict(BlockStack c) => 1;

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random)
    {
        var step = FixupStep.Take(c, 0.001 / c.Width, parameter => parameter.IsWeight, random);
        return [step.Change / step.Input];
    }
}
