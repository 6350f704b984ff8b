using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.InsteadOfNormalization;

/// <summary>A residual block with He weights triples the mean square.</summary>
public sealed class HeResidualBlocksTriple : Hypothesis<BlockStack>
{
    public override Section Section => BatchNormalizationStudy.InsteadOfNormalization;

    public override Claim Claim => Claim.Derived(
        "With He's weights a branch of two layers has twice the mean square of its input, and the block x + " +
        "branch(x) three times: without normalization the signal grows exponentially with depth.",
        "W₂ has mean 0 and is independent of the rest, so E ‖y‖² = ‖x‖² + 2 ‖x‖²; Zhang, Dauphin and Ma 2019, " +
        "arXiv:1901.09321, name the explosion as what Fixup prevents")
        .InSpanish(
            "Con los pesos de He, una rama de dos capas tiene el doble de la media cuadrática de su entrada, y " +
            "el bloque x + rama(x) el triple: sin normalización, la señal crece exponencialmente con la " +
            "profundidad.");

    public override string Reading =>
        "The factor by which a block x + W₂ relu(W₁ x) multiplies the mean square of one input, geometric mean over " +
        "8 to 12 blocks of 32 to 48 features, lies within 20 % of 3 in more than half of networks.";

    public override string Quantity => "growth a block";
    public override string Theory => "1 + 2 = 3";
    public override long Budget => 2000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.2));

    protected override Domain<BlockStack> Domain => BlockStack.Between(32, 48, 8, 12);

    protected override double Predict(BlockStack c) => 3;

    protected override IReadOnlyList<double> Measure(BlockStack c, RandomStream random) =>
        [BlockStack.Growth(c, random)];
}
