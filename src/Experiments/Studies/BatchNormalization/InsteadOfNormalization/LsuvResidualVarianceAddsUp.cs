using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.InsteadOfNormalization;

/// <summary>With LSUV each residual block adds 1 to the variance: linear growth in place of exponential.</summary>
public sealed class LsuvResidualVarianceAddsUp : Hypothesis<BlockStack>
{
    public override Section Section => BatchNormalizationStudy.InsteadOfNormalization;

    public override Claim Claim => Claim.Derived(
        "Where LSUV gives the layers of residual branches outputs of variance 1, every block adds 1 to the signal's " +
        "variance: after L blocks it is 1 + L, not 3^L as with He's weights.",
        "A branch with random weights is nearly uncorrelated with its input")
        .InSpanish(
            "Donde LSUV da salidas de varianza 1 a las capas de las ramas residuales, cada bloque suma 1 a la " +
            "varianza de la señal: tras L bloques es 1 + L, y no 3^L como con los pesos de He.");

    public override string Reading =>
        "The variance, over batch and units, of what L residual ReLU blocks put out after LSUV on a batch of " +
        "variance 1 lies within 25 % of 1 + L in more than half of networks.";

    public override string Quantity => "variance after the last block";
    public override string Theory => "1 + L";
    public override int Cases => 10;
    public override long Budget => 2000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.25));

    protected override Domain<BlockStack> Domain => BlockStack.Between(16, 20, 1, 5);

    protected override double Predict(BlockStack c) => 1 + c.Blocks;

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random) =>
        [SequentialVariance.OfTheLastBlock(SequentialVariance.Initialized(c, random))];
}
